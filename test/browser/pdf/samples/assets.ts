import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AssetSource } from "../../../../src/pdf/index.ts";

const folder = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-";
const font = (name: string): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`${folder}${name}.woff2`));

const stylesheet = `
@font-face { font-family: "Atkinson"; src: url("/assets/regular.woff2"); font-weight: 400; }
@font-face { font-family: "Atkinson"; src: url("/assets/bold.woff2"); font-weight: 700; }
@font-face { font-family: "Atkinson"; src: url("/assets/italic.woff2"); font-weight: 400; font-style: italic; }
@page {
  size: A4;
  margin: 25mm 20mm 25mm 25mm;
  font: 9pt Atkinson;
  @top-left { content: "Lillerup Kommune"; }
  @top-right { content: "Bostøtte"; }
  @bottom-right { content: "side " counter(page) " af " counter(pages); }
}
body { font: 12pt/1.5 Atkinson; margin: 0; }
code { font: inherit; }
h1, h2, h3 { break-after: avoid; }
h2 { max-width: 75mm; border-bottom: 1px solid #000; background: #f2f2f2; }
a { color: #00f; }
.conflict { border-left: 1mm solid #000; padding-left: 4mm; }
table { border-collapse: collapse; } th, td { border: 1px solid #555; padding: 1mm 2mm; text-align: left; }
.see-through { opacity: 0.9; }
.chapter { break-before: page; }
.box { display: inline-block; width: 7mm; height: 7mm; border: 0.5mm solid #000; }
.line { display: block; height: 9mm; border-bottom: 0.4mm solid #000; }
`;

const files = new Map<string, Uint8Array>([
  ["/assets/document.css", new TextEncoder().encode(stylesheet)],
  ["/assets/regular.woff2", font("400-normal")],
  ["/assets/bold.woff2", font("700-normal")],
  ["/assets/italic.woff2", font("400-italic")],
]);

/** The stylesheet and the static fonts of the sample documents. */
export const sampleAssets: AssetSource = (path) => files.get(path);
