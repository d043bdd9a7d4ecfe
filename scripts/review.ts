import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ProblemsError } from "../src/load/index.ts";
import {
  isFailed,
  ReviewError,
  readReviewOptions,
  reportPage,
  reportText,
  reviewContent,
  siteStyles,
} from "../src/review/index.ts";

try {
  const machine = { environment: process.env, now: new Date() };
  const options = readReviewOptions(process.argv.slice(2), machine);
  const report = await reviewContent(options);
  const file = join(options.report, "review.html");
  await mkdir(options.report, { recursive: true });
  await writeFile(file, reportPage(report, await siteStyles()));
  console.log(`${reportText(report)}\nThe same as a page: ${file}`);
  process.exitCode = isFailed(report, options.strict) ? 1 : 0;
} catch (error) {
  if (!(error instanceof ReviewError || error instanceof ProblemsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
