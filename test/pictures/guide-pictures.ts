// Makes the pictures of docs/vejledning.md anew, from what the guide says: node test/pictures/guide-pictures.ts
// Needs Chromium, and pdftoppm of Poppler for the picture of a PDF.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findBrowser, launchToAudit } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { guideSteps } from "../helpers/guide-steps.ts";
import { firstSheet } from "./first-sheet.ts";

const around = mkdtempSync(join(tmpdir(), "klarstandard-pictures-"));
const clone = join(around, "klarstandard");
const site = join(around, "nordby-site");
const pictures = resolve("docs/billeder");
const run = (command: string) => execFileSync("sh", ["-c", command], { cwd: clone, stdio: "inherit" });

execFileSync("git", ["clone", "--quiet", ".", clone]);
symlinkSync(resolve("node_modules"), join(clone, "node_modules"));
const browser = await launchToAudit(await findBrowser(), "this-machine", 60_000);
const page = await browser.newPage();
await page.setViewport({ width: 900, height: 780 });

/** Shows the work in progress when the guide does, and writes what its reader sees. */
async function draftPicture(command: string): Promise<void> {
  const started = spawn("sh", ["-c", `${command} 2>&1`], { cwd: clone, detached: true });
  for await (const printed of started.stdout) {
    const port = /Server at http:\/\/localhost:(\d+)/.exec(String(printed))?.[1];
    if (port === undefined) continue;
    await picture(`http://127.0.0.1:${port}/`, "udkast");
    break;
  }
  if (started.pid !== undefined) process.kill(-started.pid);
}

async function picture(address: string, name: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await page.screenshot({ path: `${join(pictures, name)}.webp`, type: "webp", quality: 80 });
}

for (const step of guideSteps()) {
  if (step.kind === "file") {
    mkdirSync(dirname(join(clone, step.path)), { recursive: true });
    writeFileSync(join(clone, step.path), step.text);
  } else if (step.command.startsWith("npm start")) await draftPicture(step.command);
  else if (!/^(?:git|cd|npm run (?:audit|review|migrate)) /.test(step.command)) run(step.command);
}

const server = await serveFolder({ folder: site });
await picture(`${server.origin}/`, "forside");
await picture(`${server.origin}/hjemmehjaelp/`, "standard");
await page.setViewport({ width: 662, height: 936 });
await page.setContent(
  `<body style="margin:0"><img src="${firstSheet(join(site, "hjemmehjaelp/nordby-hjemmehjaelp.pdf"), 80)}">`,
);
await page.screenshot({ path: join(pictures, "pdf.webp"), type: "webp", quality: 80 });
await server.close();
await browser.close();
rmSync(around, { recursive: true });
