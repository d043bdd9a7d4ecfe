import { expect, test } from "vitest";
import {
  type PagesBench,
  pagesBenchText,
  pagesRatios,
  regressions,
} from "../../../scripts/bench/pages/pages.ts";

const run = (seconds: number) => ({ seconds, megabytes: 100 });
const bench: PagesBench = {
  municipalities: 10,
  standards: 40,
  pages: 1877,
  cold: run(18),
  warm: run(10),
  onePhone: run(12),
  unchanged: run(2),
  search: { seconds: 3 },
  pagefind: run(1.5),
  bareEleventy: run(4),
};

test("a build is held against bare Eleventy, the search against Pagefind's own command", () => {
  expect(pagesRatios(bench)).toEqual({ cold: 4.5, warm: 2.5, onePhone: 3, unchanged: 0.5, search: 2 });
});

test("a ratio may be 15 % worse than the stored one, and no more", () => {
  const stored = { cold: 4, warm: 2.1, onePhone: 3, unchanged: 0.6, search: 2 };
  expect(regressions(pagesRatios(bench), stored)).toEqual(["warm: 2.50, and 2.10 is stored"]);
});

test("the text names seconds, memory and ratio of each build", () => {
  expect(pagesBenchText(bench).split("\n")).toEqual([
    "10 municipalities with 40 standards each, 1877 pages, no PDFs; the search is in what we build, and in nothing else:",
    "cold                                 18.0 s    100 MB   4.50 times bare Eleventy",
    "warm, all made again                 10.0 s    100 MB   2.50 times bare Eleventy",
    "one telephone number changed         12.0 s    100 MB   3.00 times bare Eleventy",
    "nothing changed                       2.0 s    100 MB   0.50 times bare Eleventy",
    "bare Eleventy, the same pages         4.0 s    100 MB   1.00 times bare Eleventy",
    "Hugo is not on this machine.",
    "The search index alone: 3.0 s, 2.00 times Pagefind's own command (1.5 s).",
  ]);
});

test("Hugo is told beside bare Eleventy where it is there", () => {
  expect(pagesBenchText({ ...bench, hugo: run(3) }).split("\n")).toContain(
    "Hugo, the same pages                  3.0 s    100 MB   0.75 times bare Eleventy",
  );
});

test("what PDFs take is told apart, as a part of all of them", () => {
  const papers = { pdfs: 50, cold: run(100), onePhone: run(4), unchanged: run(2) };
  expect(
    pagesBenchText({ ...bench, papers })
      .split("\n")
      .slice(-4),
  ).toEqual([
    "With its 50 PDFs, 0.50 a second:",
    "cold                                100.0 s    100 MB   100.0 % of cold",
    "one telephone number changed          4.0 s    100 MB   4.0 % of cold",
    "nothing changed                       2.0 s    100 MB   2.0 % of cold",
  ]);
});
