import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewCommand } from "../src/command/index.ts";
import {
  isFailed,
  readReviewOptions,
  reportPage,
  reportText,
  reviewContent,
  siteStyles,
} from "../src/review/index.ts";
import { door } from "./tools/door.ts";

await door([reviewCommand], async (args) => {
  const machine = { environment: process.env, now: new Date() };
  const options = readReviewOptions(args, machine);
  const report = await reviewContent(options);
  const file = join(options.report, "review.html");
  await mkdir(options.report, { recursive: true });
  await writeFile(file, reportPage(report, await siteStyles()));
  console.log(`${reportText(report)}\nThe same as a page: ${file}`);
  return isFailed(report, options.strict) ? 1 : 0;
});
