import {
  auditCommand,
  auditSite,
  readAuditArguments,
  removeReport,
  reportText,
  writeReport,
} from "../src/audit/index.ts";
import { findBrowser } from "../src/pdf/browser.ts";
import { door } from "./tools/door.ts";

await door([auditCommand], async (args) => {
  const { choice, reportFolder } = readAuditArguments(args);
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
  return report.findings.length === 0 ? 0 : 1;
});
