import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { printAssets, printJobs } from "../src/build/print-jobs.ts";
import { loadContent } from "../src/load/index.ts";
import { benchPdf, pdfBenchText } from "../src/pdf/bench/index.ts";
import { pagePaths } from "../src/view/routes.ts";

const options = {
  rounds: { type: "string", default: "7" },
  jobs: { type: "string", default: "4" },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });

const known = ["pdf"];
const [name = "pdf"] = positionals;
if (known.includes(name)) {
  const content = await loadContent({ folder: "municipalities", knownPaths: pagePaths });
  const jobs = printJobs(content, { baseUrl: "https://example.org", pathPrefix: "/", prints: new Map() });
  const limits = { rounds: Number(values.rounds), concurrency: Number(values.jobs) };
  const bench = await benchPdf(jobs, printAssets(content), limits);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-pdf.json", `${JSON.stringify(bench, null, 2)}\n`);
  console.log(pdfBenchText(bench));
} else {
  console.error(`There is no benchmark "${name}". Known: ${known.join(", ")}.`);
  process.exitCode = 1;
}
