import { mkdir, writeFile } from "node:fs/promises";
import { printAssets, printJobs } from "../src/build/print-jobs.ts";
import { benchCommand, readBenchArguments } from "../src/command/index.ts";
import { loadContent } from "../src/load/index.ts";
import { benchPdf, pdfBenchText } from "../src/pdf/bench/index.ts";
import { pagePaths } from "../src/view/routes.ts";
import { door } from "./tools/door.ts";

await door([benchCommand], async (args) => {
  const limits = readBenchArguments(args);
  const content = await loadContent({ folder: "municipalities", knownPaths: pagePaths });
  const jobs = printJobs(content, { baseUrl: "https://example.org", pathPrefix: "/", prints: new Map() });
  const bench = await benchPdf(jobs, printAssets(content), limits);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-pdf.json", `${JSON.stringify(bench, null, 2)}\n`);
  console.log(pdfBenchText(bench));
  return 0;
});
