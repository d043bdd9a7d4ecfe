import { expect, test } from "vitest";
import { type LightPage, lightBenchText, tooSlow } from "../../../scripts/bench/light.ts";

const page: LightPage = {
  kind: "easy read",
  path: "/lillerup/madservice/let/",
  scores: [100, 100, 100, 100],
  bytes: 23_500,
  fontBytes: 25_300,
  shift: 0.004,
  readable: 1340,
  lacks: [],
};

test("a page that is as light as it must be is not accused", () => {
  expect(tooSlow([page])).toEqual([]);
});

test("what costs points, weighs too much, moves or comes late is told of each page", () => {
  const heavy = {
    ...page,
    scores: [98, 100, 100, 91],
    bytes: 50_100,
    fontBytes: 60_100,
    shift: 0.2,
    readable: 2001,
    lacks: ["crawlable-anchors"],
  };
  expect(tooSlow([page, heavy]).map((what) => what.replace(`${page.path}: `, ""))).toEqual([
    "performance 98 of 100 (crawlable-anchors)",
    "seo 91 of 100 (crawlable-anchors)",
    "50.1 kB of 50.0 kB before the fonts",
    "60.1 kB of 60.0 kB of fonts",
    "0.200 of the window moves",
    "2001 ms until it can be read",
  ]);
});

test("a page that asks search engines to pass it over is not scored by how they find it", () => {
  const passedOver = { ...page, scores: [100, 100, 100, undefined] };
  expect(tooSlow([passedOver])).toEqual([]);
  expect(lightBenchText([passedOver])).toBe(
    `Scores (performance, accessibility, best-practices, seo), sent before the fonts, fonts, layout shift, readable on slow 3G:
easy read                        100 100 100   –   23.5 kB   25.3 kB  0.004   1340 ms`,
  );
});
