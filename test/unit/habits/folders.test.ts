import { posix } from "node:path";
import { expect, test } from "vitest";
import { filesLike, importsOf } from "./source-files.ts";

/**
 * The folders and those that each may import from, the lowest first: the arrows go one way. What all municipalities
 * share in `_data/national` is data for everybody, and the texts of `_data/texts/da` are for what makes pages; `_data`
 * itself and the file `.eleventy.js` are where Eleventy begins, so nothing of ours imports them.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  interrupts: [],
  cache: [],
  model: [],
  theme: [],
  "_data/national": ["model"],
  fonts: [],
  format: ["model", "_data/national"],
  "_data/texts/da": ["model", "format"],
  messages: ["engine", "model", "format"],
  report: ["messages", "format"],
  threads: ["messages", "report"],
  manifest: ["messages", "report"],
  "plain-language": ["model", "_data/national", "format"],
  load: [
    "cache",
    "messages",
    "report",
    "model",
    "theme",
    "_data/national",
    "fonts",
    "format",
    "plain-language",
  ],
  view: ["model", "theme", "_data/national", "_data/texts/da", "format"],
  "command-line": ["engine", "messages", "report", "load"],
  render: ["engine", "model", "_data/texts/da", "format", "view"],
  review: [
    "engine",
    "messages",
    "report",
    "model",
    "_data/national",
    "format",
    "plain-language",
    "load",
    "command-line",
    "view",
    "render",
  ],
  trace: ["messages", "report", "model", "plain-language", "load"],
  search: ["messages", "manifest", "report"],
  serve: [],
  assets: ["engine", "messages", "report", "model", "theme", "fonts", "render", "search"],
  site: [
    "engine",
    "messages",
    "serve",
    "manifest",
    "report",
    "model",
    "theme",
    "fonts",
    "assets",
    "format",
    "load",
    "view",
    "render",
    "search",
  ],
  _data: ["site"],
  ".eleventy.js": ["site"],
  browser: ["messages", "interrupts", "report"],
  crawl: ["messages", "report", "model", "browser", "serve"],
  tab: ["messages", "browser", "crawl"],
  pdf: ["cache", "messages", "report", "browser", "fonts", "format"],
  parts: [
    "engine",
    "cache",
    "threads",
    "messages",
    "manifest",
    "report",
    "model",
    "assets",
    "search",
    "view",
    "site",
  ],
  audit: ["cache", "messages", "report", "model", "format", "browser", "crawl", "tab", "pdf", "command-line"],
  "audit-report": ["messages", "report", "audit"],
  reference: ["model"],
  scaffold: ["engine", "messages", "report", "model", "_data/national", "format", "load", "command-line"],
  preview: [
    "engine",
    "messages",
    "report",
    "model",
    "theme",
    "fonts",
    "load",
    "command-line",
    "render",
    "assets",
    "scaffold",
  ],
  migrate: ["messages", "report", "model", "load"],
  hosting: ["manifest"],
  publish: [
    "engine",
    "cache",
    "threads",
    "parts",
    "hosting",
    "messages",
    "interrupts",
    "manifest",
    "report",
    "model",
    "format",
    "load",
    "view",
    "render",
    "assets",
    "site",
    "browser",
    "pdf",
  ],
  queue: [
    "engine",
    "cache",
    "messages",
    "manifest",
    "report",
    "load",
    "assets",
    "browser",
    "pdf",
    "parts",
    "publish",
    "view",
  ],
  commands: [
    "interrupts",
    "messages",
    "model",
    "format",
    "load",
    "view",
    "command-line",
    "review",
    "trace",
    "site",
    "browser",
    "pdf",
    "crawl",
    "audit-report",
    "audit",
    "scaffold",
    "preview",
    "migrate",
    "publish",
    "queue",
    "reference",
    "report",
  ],
  pages: [],
  client: [],
};

/** The tools that only one folder knows, so that each can be replaced in one place. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "@11ty/eleventy": ["site"],
  "@11ty/eleventy-dev-server": ["site"],
  nunjucks: ["render"],
  pagefind: ["search"],
  puppeteer: ["browser"],
  "@cantoo/pdf-lib": ["load", "pdf"],
  "@pa11y/html_codesniffer": ["audit"],
  "html-validate": ["audit"],
  eld: ["audit"],
  "robots-parser": ["crawl"],
  sirv: ["serve"],
  "oxc-parser": ["load"],
  diff: ["migrate"],
  hyphen: ["format"],
  esbuild: ["assets"],
  bullmq: ["queue"],
  ioredis: ["queue"],
  aws4fetch: ["queue"],
};

/** The folders whose functions give the same for the same, wherever and whenever. */
const pureFolders = [
  "model",
  "theme",
  "_data/national",
  "_data/texts/da",
  "format",
  "plain-language",
  "view",
];

/** The folder of a file: the first below `src/`, or all of its path elsewhere; a file at the top is its own. */
function folderOf(file: string): string {
  const folder = posix.dirname(file);
  const [top = "", below = ""] = folder.split("/");
  if (folder === ".") return file;
  return top === "src" ? below : folder;
}

const files = filesLike("src/**/*.{ts,js}", "_data/**/*.ts", ".eleventy.js");
const imports = files.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, folder: folderOf(file), specifier })),
);

test("every folder has its place in the order", () => {
  expect(new Set(files.map(folderOf)).symmetricDifference(new Set(Object.keys(arrows)))).toEqual(new Set());
});

test("every arrow leads to a folder that stands before", () => {
  const order = Object.keys(arrows);
  const forwards = Object.entries(arrows).flatMap(([folder, targets]) =>
    targets.filter((target) => !order.slice(0, order.indexOf(folder)).includes(target)),
  );
  expect(forwards).toEqual([]);
});

test("folders import only from the folders before them", () => {
  const backwards = imports.filter(({ file, folder, specifier }) => {
    if (!specifier.startsWith(".")) return false;
    const target = folderOf(posix.join(posix.dirname(file), specifier));
    // What is none of these folders is configuration at the top, which everybody may read.
    return target !== folder && target in arrows && !arrows[folder]?.includes(target);
  });
  expect(backwards).toEqual([]);
});

test("each tool is known to the folders that own it, and to no other", () => {
  const strangers = imports.filter(({ folder, specifier }) => owners[specifier]?.includes(folder) === false);
  expect(strangers).toEqual([]);
});

test("pure folders touch neither files nor the network nor the clock of the machine", () => {
  const impure = imports.filter(
    ({ folder, specifier }) => pureFolders.includes(folder) && specifier.startsWith("node:"),
  );
  expect(impure).toEqual([]);
});
