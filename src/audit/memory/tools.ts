import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { auditSwitches, browserVersion } from "../../browser/index.ts";
import { codeFiles } from "../../cache/index.ts";
import { language } from "../../messages/language.ts";

/** The folders of our own code that shape what is found in a page or a PDF, and how it is told. */
const folders = ["audit", "browser", "crawl", "format", "messages", "model", "pdf", "report", "serve", "tab"];

/** What is not ours and looks at pages and PDFs, or reads them. */
const programs = [
  "@cantoo/pdf-lib",
  "@pa11y/html_codesniffer/build/HTMLCS.js",
  "@qualweb/act-rules",
  "@qualweb/locale",
  "@qualweb/qw-page",
  "@qualweb/util",
  "@qualweb/wcag-techniques",
  "axe-core/axe.min.js",
  "axe-core/locales/da.json",
  "html-validate/package.json",
  "parse5",
  "puppeteer/package.json",
  "vnu-jar/package.json",
];

/** Names all that looks: our code, the engines, the browser, and the language in which it is told. */
export async function toolsName(browserPath: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const source = join(import.meta.dirname, "..", "..");
  const own = await Promise.all(folders.map((folder) => codeFiles(join(source, folder))));
  const files = [
    ...own.flat(),
    join(source, "..", ".htmlvalidate.mjs"),
    ...programs.map((name) => resolve(name)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(`\n${file}\n`).update(await readFile(file));
  hash.update(JSON.stringify([auditSwitches("this-machine"), language(), await browserVersion(browserPath)]));
  return hash.digest("hex");
}
