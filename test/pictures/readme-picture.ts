// Makes the picture of README.md anew, from the standards of this repository: node test/pictures/readme-picture.ts
// Needs Chromium, and pdftoppm of Poppler for the picture of a PDF.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, launchToAudit } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { firstSheet } from "./first-sheet.ts";

const standard = "/gentofte/stoette-kontaktperson/";
const height = 900;
const site = mkdtempSync(join(tmpdir(), "klarstandard-readme-"));
const address = "https://standarder.example";

execFileSync(process.execPath, ["scripts/build.ts", "--out", site, "--base-url", address], {
  stdio: "inherit",
});
const server = await serveFolder({ folder: site });
const browser = await launchToAudit(await findBrowser(), "this-machine", 60_000);
const page = await browser.newPage();

async function screen(width: number): Promise<string> {
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
  await page.goto(server.urlOf(standard), { waitUntil: "load" });
  return `data:image/png;base64,${await page.screenshot({ encoding: "base64" })}`;
}

const pictures = [
  await screen(1160),
  await screen(390),
  firstSheet(join(site, standard, "gentofte-stoette-kontaktperson.pdf"), 180),
];
await page.setViewport({ width: 2400, height: 1000, deviceScaleFactor: 0.9 });
await page.setContent(`<body style="margin:0"><main style="display:inline-flex;gap:24px;background:#fff">
  ${pictures.map((picture) => `<img src="${picture}" style="height:${height}px;outline:1px solid #bbb;outline-offset:-1px">`).join("")}
</main>`);
const row = await page.$("main");
await row?.screenshot({ path: "docs/images/page-and-pdf.webp", type: "webp", quality: 82 });
await browser.close();
await server.close();
rmSync(site, { recursive: true });
