import {
  AuditError,
  auditSite,
  readAuditArguments,
  removeReport,
  reportText,
  writeReport,
} from "../src/audit/index.ts";
import { BrowserMissingError, findBrowser } from "../src/pdf/browser.ts";

try {
  const { choice, reportFolder } = readAuditArguments(process.argv.slice(2));
  await removeReport(reportFolder);
  const report = await auditSite({
    ...choice,
    browserPath: await findBrowser(),
    onProgress: (step, done, total) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${step}: ${done} of ${total}\u001B[K`);
    },
  });
  if (process.stdout.isTTY) process.stdout.write("\r\u001B[K");
  await writeReport(reportFolder, report);
  console.log(reportText(report));
  console.log(`The report is in ${reportFolder}/index.html.`);
  process.exitCode = report.findings.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof AuditError || error instanceof BrowserMissingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
