import type { Language } from "../messages/language.ts";
import { type Html, html } from "./html.ts";

const skipTexts = { da: "Gå til indholdet", en: "Go to the content" } as const;

/** A whole page that needs no other file; calm in light and dark. */
export function wholePage(lang: Language, title: string, main: Html): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#main">${skipTexts[lang]}</a>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`.html;
}

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --link: #0b3d76; --rule: #767676; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181b; --ink: #f0f0ee; --link: #a8ccf5; --rule: #9a9a9a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-inline-size: 76rem; margin-inline: auto; padding: 1rem 1rem 4rem; }
p, li, dd { max-inline-size: 70ch; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin-block: 2rem 0.5rem; overflow-wrap: anywhere; }
h2::first-letter { text-transform: uppercase; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { display: inline-block; padding: 0.5rem 1rem; }
@media print { .skip, nav { display: none; } tr, li { break-inside: avoid; } h2 { break-after: avoid; } }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; padding-block: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-block-end: 1px solid var(--rule); overflow-wrap: anywhere; }
th { overflow-wrap: break-word; }
th span { display: block; font-weight: 400; }
ol > li { margin-block: 0.6rem; }
.boxes { margin: 0; padding: 0; border: 0; list-style: none; }
.boxes label { display: flex; gap: 0.5rem; align-items: start; min-block-size: 1.75rem; }
.boxes input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none; }
img { max-inline-size: 100%; block-size: auto; border: 1px solid var(--rule); }
.number { font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) { table { font-size: 0.9rem; } [scope="row"] { overflow-wrap: anywhere; } }
code { font-family: ui-monospace, monospace; font-size: 0.95em; overflow-wrap: anywhere; }
dt { font-weight: 700; margin-block-start: 0.75rem; }
dd { margin-inline-start: 0; }
.write { min-block-size: 1.6em; border-block-end: 1px solid var(--rule); }
`;
