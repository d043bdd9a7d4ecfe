import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readMergeOptions } from "../../../src/commands/merge.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

const cwd = resolve("/srv/klarstandard");
const read = (...args: readonly string[]) => readMergeOptions(args, cwd);
const faultsOf = (...args: readonly string[]) =>
  problemsIn(() => read(...args))
    .map(problemText)
    .join("\n\n")
    .replaceAll(cwd, "/srv");

test("any number of shards is joined into _site", () => {
  expect(read("one", "two", "three")).toMatchObject({
    shards: ["one", "two", "three"].map((name) => resolve(cwd, name)),
    content: resolve(cwd, "municipalities"),
    out: resolve(cwd, "_site"),
    keepGoing: false,
  });
});

test("every option is read", () => {
  const args = ["--content=data", "--out=www", "--link", "--keep=1", "--hosting=host", "--keep-going"];
  expect(read("one", ...args, "--jobs", "3")).toEqual({
    shards: [resolve(cwd, "one")],
    content: resolve(cwd, "data"),
    out: resolve(cwd, "www"),
    asLink: true,
    keep: 1,
    hosting: resolve(cwd, "host"),
    keepGoing: true,
    jobs: 3,
  });
});

test("KS93: no shard at all", () => {
  expect(faultsOf()).toBe(`KS93 npm run merge › SHARD…
  SHARD… is missing.
  Fix: Write npm run merge -- SHARD… [--content DIR] [--out DIR] [--link] [--keep N] [--hosting DIR] [--keep-going] [--jobs N].`);
});

test("KS93: a site that would take a shard away", () => {
  expect(faultsOf("_site/1", "--out", "_site")).toBe(`KS93 npm run merge › --out
  The shard "/srv/_site/1" and the site in "/srv/_site" lie in one another.
  Fix: Choose a folder beside it, for example --out _site.`);
});
