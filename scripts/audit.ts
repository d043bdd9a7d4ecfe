import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AuditError, auditSite, reportText } from "../src/audit/index.ts";
import { BrowserMissingError, findBrowser } from "../src/pdf/browser.ts";

const options = {
  site: { type: "string", default: "_site" },
  report: { type: "string", default: "_report" },
  "path-prefix": { type: "string", default: "/" },
} as const;

try {
  const { values } = parseArgs({ options });
  const file = join(values.report, "report.json");
  // An audit that cannot run must not leave the report of one that could.
  await rm(file, { force: true });
  const report = await auditSite({
    folder: values.site,
    pathPrefix: values["path-prefix"],
    browserPath: await findBrowser(),
    onProgress: (done, total) => {
      if (process.stdout.isTTY) process.stdout.write(`\rLooking at the pages: ${done} of ${total}\u001B[K`);
    },
  });
  if (process.stdout.isTTY) process.stdout.write("\r\u001B[K");
  await mkdir(values.report, { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(reportText(report));
  process.exitCode = report.findings.length === 0 ? 0 : 1;
} catch (error) {
  const code = error instanceof TypeError && "code" in error ? String(error.code) : "";
  const isArgumentFault = error instanceof TypeError && code.startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof AuditError || error instanceof BrowserMissingError || isArgumentFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
