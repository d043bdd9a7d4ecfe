import { expect, test } from "vitest";
import { readBenchArguments } from "../../../scripts/bench/command.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

test("without arguments seven rounds are measured, four documents at a time", () => {
  expect(readBenchArguments([])).toEqual({
    name: "pdf",
    site: "_site",
    rounds: 7,
    concurrency: 4,
    size: { municipalities: 10, standards: 40 },
    isFull: false,
    isChecked: false,
  });
});

test("ratios are held against stored ones only where there are some", () => {
  expect(readBenchArguments(["pages", "--check"])).toMatchObject({ name: "pages", isChecked: true });
  const problems = problemsIn(() => readBenchArguments(["pdf", "--size", "3x3", "--check"]));
  expect(problems.map(({ what }) => what)).toEqual([
    "Only the ratios of the pages are stored.",
    "Nothing is stored of 3x3, only of 10x40.",
  ]);
});

test("the whole country is built with its PDFs where all is asked for, or one of another size", () => {
  expect(readBenchArguments(["--full"])).toMatchObject({
    name: "pages",
    size: { municipalities: 98, standards: 40 },
    isFull: true,
  });
  expect(readBenchArguments(["pages", "--full", "--size", "2x3"])).toMatchObject({
    size: { municipalities: 2, standards: 3 },
    isFull: true,
  });
  expect(problemsIn(() => readBenchArguments(["light", "--full"])).map(({ what }) => what)).toContain(
    "Only the country of the pages is built with PDFs.",
  );
});

test("rounds and jobs are read", () => {
  expect(readBenchArguments(["pdf", "--rounds", "3", "--jobs=2"])).toMatchObject({
    rounds: 3,
    concurrency: 2,
  });
});

test("a folder without a site is told, and not weighed as nothing", () => {
  const problems = problemsIn(() => readBenchArguments(["search", "--site", "test"]));
  expect(problems.map(problemText).join()).toContain(
    '"test" holds no built site with a search. Run npm run build first.',
  );
});

test("every fault is told at once", () => {
  const problems = problemsIn(() => readBenchArguments(["html", "--rounds", "0", "--jobs", "mange"]));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run bench › html
  There is no benchmark "html". Known: pdf, search, light, pages, audit.
  Fix: Write npm run bench -- [pdf|search|light|pages|audit] [--site DIR] [--rounds N] [--jobs N] [--size 98x40] [--full] [--check].

KS93 npm run bench › --rounds
  "0" is not a whole number from 1 to 1000.
  Fix: Write for example --rounds 7.

KS93 npm run bench › --jobs
  "mange" is not a whole number from 1 to 32.
  Fix: Write for example --jobs 4.`);
});
