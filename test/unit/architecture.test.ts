import { describe, expect, test } from "vitest";
import { filesLike, importsOf, textOf } from "./habits/source-files.ts";

/**
 * The rules that are not about one folder. Which folder may import which, and which tool belongs to which
 * folder, stands in `habits/folders.test.ts`; the length of code in `habits/sizes.test.ts`; words in `habits/words.test.ts`.
 */
const templates = filesLike("{_includes,src/pages}/**/*.njk");
const stylesheets = filesLike("src/styles/*.css");

const linesLike = (pattern: RegExp, files: readonly string[]) =>
  files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, place }) => `${place} ${line.trim()}`),
  );

test("there is something to look at", () => {
  expect(templates.length).toBeGreaterThan(20);
  expect(stylesheets.length).toBeGreaterThan(5);
});

test("no test replaces a module, because the files of one kind share the loaded code", () => {
  const files = filesLike("test/**/!(architecture.test).ts");
  expect(files.length).toBeGreaterThan(200);
  // The files that follow would get the replacement, or this one the module itself: vi.spyOn does what is wanted.
  expect(linesLike(/\bvi\.(do)?mock\(/i, files)).toEqual([]);
});

describe("a script", () => {
  test("calls the folders of src and no folder calls a script", () => {
    const calls = filesLike("src/**/*.{ts,js}").flatMap((file) =>
      importsOf(file)
        .filter((specifier) => /(^|\/)scripts\//.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(calls).toEqual([]);
  });

  test("leaves each tool to the folder that knows it", () => {
    const tools = ["@11ty/eleventy", "nunjucks", "pagefind", "puppeteer", "@cantoo/pdf-lib", "pa11y-ci"];
    const calls = filesLike("scripts/{*,tools/*,setup/*}.{ts,mjs}").flatMap((file) =>
      importsOf(file)
        .filter((specifier) => tools.includes(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(calls).toEqual([]);
  });
});

test("no module loads another on the way, where no order of the folders could be seen", () => {
  // Eleventy names the data files, and the plugin that makes TypeScript of them data reads no other;
  // the examples of components are data, too.
  const namedByFolders = ["src/site/typescript-data.ts", "src/preview/examples.ts"];
  // Whoever uses no queue has not installed what it needs. Its types are imported before, so the order is seen.
  const loadedWhenAsked = ["src/commands/queue-options.ts"];
  const known = [...namedByFolders, ...loadedWhenAsked];
  const others = filesLike("src/**/*.ts").filter((file) => !known.includes(file));
  expect(linesLike(/\bawait import\(|\brequire\(["']/, others)).toEqual([]);
});

describe("a template", () => {
  test("never turns escaping off", () => {
    expect(linesLike(/autoescape/, templates)).toEqual([]);
  });

  test("carries no style and no script of its own, so that a strict content security policy holds", () => {
    // Data in a script element is run by nobody, and such a policy does not ask for it (HTML, "data block").
    const inline = /\sstyle=|\son[a-z]+="|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>/;
    expect(linesLike(inline, templates)).toEqual([]);
  });

  test("does no arithmetic and no sorting; a view does", () => {
    expect(linesLike(/\|\s*(sort|round|sum|groupby|replace|dateformat)\b/, templates)).toEqual([]);
  });
});

describe("a component", () => {
  test("sees its parameters and nothing of the page around it", () => {
    const components = filesLike("_includes/components/**/*.njk");
    expect(linesLike(/\b(site|page|document|shell)\./, components)).toEqual([]);
  });

  test("has a folder of its own with its name", () => {
    const misplaced = filesLike("_includes/components/**/*.njk").filter(
      (file) => !/\/([a-z-]+)\/\1\.njk$/.test(file),
    );
    expect(misplaced).toEqual([]);
  });
});

describe("a stylesheet", () => {
  test("wins by its order and never by force", () => {
    expect(linesLike(/!important/, stylesheets)).toEqual([]);
  });

  test("speaks of start and end, not of left and right", () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|(?:text-align|float|clear):\s*(?:left|right))\s*[:;]/;
    expect(linesLike(physical, stylesheets)).toEqual([]);
  });

  test("names a colour only as a token", () => {
    const named = stylesheets.filter((file) => !/\/(tokens|print|document)(-\w+)?\.css$/.test(file));
    expect(linesLike(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i, named)).toEqual([]);
  });

  test("has at most 250 lines", () => {
    const long = stylesheets.filter((file) => textOf(file).split("\n").length - 1 > 250);
    expect(long).toEqual([]);
  });
});

test("nothing is left to do in a comment", () => {
  const files = filesLike("{src,scripts,_includes,municipalities}/**/*.{ts,js,mjs,njk,css}");
  expect(linesLike(/\b(TODO|FIXME|XXX|HACK)\b/, files)).toEqual([]);
});

test("no rule of a linter or of the type checker is silenced without its reason", () => {
  const silenced =
    /(biome-ignore[^:]*(?::\s*$|$)|@ts-ignore|@ts-nocheck|@ts-expect-error\s*$|(oxlint|eslint)-disable(?!.*--))/;
  expect(linesLike(silenced, filesLike("{src,scripts}/**/*.{ts,js,mjs}"))).toEqual([]);
});
