import { expect, test } from "vitest";
import { filesLike, textOf } from "./source-files.ts";

const linesOf = (file: string) => textOf(file).split("\n").length - 1;
const longerThan = (limit: number, files: readonly string[]) =>
  files.filter((file) => linesOf(file) > limit).map((file) => `${file}: ${linesOf(file)} lines`);

test("a file of code has at most 250 lines", () => {
  const files = filesLike(
    "src/**/*.{ts,js}",
    "scripts/**/*.{ts,mjs}",
    "test/{unit,components,site,browser,content,site-rules,helpers}/**/!(*.facts).ts",
  );
  // Written from the schemas, and read by nobody.
  const written = files.filter((file) => file !== "src/model/input.ts");
  expect(longerThan(250, written)).toEqual([]);
});

test("a script is a door of at most 40 lines", () => {
  expect(longerThan(40, filesLike("scripts/*.{ts,mjs}"))).toEqual([]);
});

test("Eleventy's configuration is a table of contents of at most 30 lines", () => {
  expect(linesOf(".eleventy.js")).toBeLessThanOrEqual(30);
});

test("the audit has fewer than 7,000 lines", () => {
  const files = filesLike("src/audit/**/*.{ts,js}");
  expect(files.reduce((sum, file) => sum + linesOf(file), 0)).toBeLessThan(7000);
});

test("files are named in kebab-case, and not for being useful", () => {
  const files = filesLike(
    "{src,scripts,test/{unit,components,site,browser,content,site-rules,helpers,setup},_includes}/**/*.*",
  ).filter((file) => /\.(ts|mjs|js|njk|css)$/.test(file));
  const names = files.map((file) => file.split("/").at(-1) ?? "");
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name))).toEqual([]);
  expect(names.filter((name) => /\b(utils?|helpers?|managers?|misc|common)\b/.test(name))).toEqual([]);
});
