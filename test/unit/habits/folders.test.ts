import { posix } from "node:path";
import { expect, test } from "vitest";
import { filesLike, importsOf } from "./source-files.ts";

/** The folders of `src/`, and `_data`, and those that each may import from: the arrows go one way. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  report: ["format"],
  model: [],
  _data: ["model"],
  format: ["model", "_data"],
  "plain-language": ["model", "_data", "format"],
  load: ["report", "model", "_data", "format", "plain-language"],
  view: ["model", "_data", "format"],
  "command-line": ["report", "load"],
  review: ["report", "model", "_data", "format", "plain-language", "load", "command-line", "view"],
  render: ["model", "format", "view"],
  site: ["model", "format", "view", "render"],
  search: ["report"],
  pdf: ["report"],
  serve: [],
  audit: ["report", "format", "serve", "pdf", "command-line"],
  scaffold: ["model", "_data", "format", "load", "command-line"],
  publish: ["model", "format", "load", "view", "render", "site", "search", "pdf"],
  build: ["report", "model", "format", "load", "command-line", "view", "publish", "serve"],
  commands: [
    "model",
    "format",
    "command-line",
    "review",
    "pdf",
    "audit",
    "scaffold",
    "publish",
    "build",
    "report",
  ],
  client: [],
};

/** The tools that only one folder knows, so that each can be replaced in one place. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "@11ty/eleventy": ["site"],
  nunjucks: ["render"],
  pagefind: ["search"],
  // Printing and looking are two browsers with two sets of switches.
  puppeteer: ["pdf", "audit"],
  "@cantoo/pdf-lib": ["pdf"],
  "pa11y-ci": ["audit"],
  "html-validate": ["audit"],
  sirv: ["serve"],
  "oxc-parser": ["load"],
};

/** The folders whose functions give the same for the same, wherever and whenever. */
const pureFolders = ["model", "_data", "format", "plain-language", "view"];

/** The folder of a file: the first below `src/`, or `_data`. */
function folderOf(file: string): string {
  const [top = "", below = ""] = file.split("/");
  return top === "src" ? below : top;
}

const files = filesLike("src/**/*.{ts,js}", "_data/**/*.ts");
const imports = files.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, folder: folderOf(file), specifier })),
);

test("every folder has its place in the order", () => {
  expect(new Set(files.map(folderOf)).symmetricDifference(new Set(Object.keys(arrows)))).toEqual(new Set());
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
