import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { AssetSource, PrintJob } from "../../src/pdf/print-job.ts";

const run = promisify(execFile);

/** Whether WeasyPrint is on this machine. */
export async function isWeasyPrintHere(): Promise<boolean> {
  try {
    await run("weasyprint", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

async function writeAssets(folder: string, jobs: readonly PrintJob[], assets: AssetSource): Promise<void> {
  const waiting = jobs.flatMap(({ html }) => html.match(/\/assets\/[\w./-]+/gu) ?? []);
  const written = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const body = assets(path, "");
    if (body === undefined || written.has(path)) continue;
    written.add(path);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const isStyle = path.endsWith(".css");
    const text = isStyle ? Buffer.from(body).toString("utf8") : "";
    waiting.push(...(text.match(/\/assets\/[\w./-]+/gu) ?? []));
    await writeFile(join(folder, path), isStyle ? text.replaceAll("/assets/", "") : body);
  }
}

/** Prints the jobs with WeasyPrint's command, one after the other; gives nothing back. */
export async function weasyPrintLoop(jobs: readonly PrintJob[], assets: AssetSource): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-weasyprint-"));
  try {
    await writeAssets(folder, jobs, assets);
    for (const [index, { html }] of jobs.entries()) {
      const file = join(folder, `${index}.html`);
      await writeFile(file, html.replaceAll('"/assets/', '"assets/'));
      await run("weasyprint", ["--pdf-variant", "pdf/ua-1", file, join(folder, `${index}.pdf`)]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
