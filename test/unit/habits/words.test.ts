import { expect, test } from "vitest";
import { filesLike, textOf } from "./source-files.ts";

const linesLike = (pattern: RegExp, files: readonly string[]) =>
  files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, place }) => `${place} ${line.trim()}`),
  );

/** Where plain Eleventy is the program, there is no script of ours that could tell the faults. */
const speaksForEleventy = "src/site/development/index.ts";

test("only the scripts speak to the terminal", () => {
  const files = filesLike("src/**/*.ts").filter((file) => file !== speaksForEleventy);
  expect(linesLike(/\bconsole\.\w+\(|process\.std(out|err)\.write/, files)).toEqual([]);
});

test("a template leaves unescaped only what our own Markdown renderer made, whose names end in Html", () => {
  const templates = filesLike("{_includes,src/pages}/**/*.njk");
  expect(linesLike(/(?<!Html\s*)\|\s*safe\b/, templates)).toEqual([]);
});

test("every export says in a sentence what it is", () => {
  const undocumented = filesLike("src/**/*.ts").flatMap((file) => {
    const lines = textOf(file).split("\n");
    return lines.flatMap((line, index) => {
      const previous = lines[index - 1]?.trim() ?? "";
      const isExport = /^export (async )?(function|const|class|interface|type(?! \{))\b/.test(line);
      return isExport && !previous.endsWith("*/") ? [`${file}:${index + 1}`] : [];
    });
  });
  expect(undocumented).toEqual([]);
});
