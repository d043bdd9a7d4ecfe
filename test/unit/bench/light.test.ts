import { expect, test } from "vitest";
import { type LightPage, lightBenchText, lightOf, tooSlow } from "../../../scripts/bench/light.ts";

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

const audit = (score: number, others: object = {}) => ({ score, ...others });
const category = (id: string, score: number, ids: readonly string[]) => ({
  id,
  score,
  auditRefs: ids.map((one) => ({ id: one, weight: 1 })),
});
const told = {
  categories: {
    performance: category("performance", 0.98, ["cumulative-layout-shift", "speed-index"]),
    accessibility: category("accessibility", 1, []),
    "best-practices": category("best-practices", 1, []),
    seo: category("seo", 0.63, ["is-crawlable"]),
  },
  audits: {
    "cumulative-layout-shift": audit(0.9, { numericValue: 0.094 }),
    "speed-index": audit(1),
    "is-crawlable": audit(0),
    "network-requests": audit(1, {
      details: {
        items: [
          { resourceType: "Document", transferSize: 9000 },
          { resourceType: "Font", transferSize: 12_000 },
        ],
      },
    }),
  },
};
/** Lighthouse gives much more; what is read of it is this. */
const read = (said: typeof told | object, isPassedOver: boolean) => lightOf(said as never, isPassedOver);

test("of what Lighthouse says, the scores are read with what costs points, and the fonts apart", () => {
  expect(read(told, false)).toEqual({
    scores: [98, 100, 100, 63],
    bytes: 9000,
    fontBytes: 12_000,
    shift: 0.094,
    lacks: ["cumulative-layout-shift", "is-crawlable"],
  });
  expect(read(told, true)).toMatchObject({
    scores: [98, 100, 100, undefined],
    lacks: ["cumulative-layout-shift"],
  });
});

test.each(["cumulative-layout-shift", "network-requests"])(
  "without its %s a page is not taken for light",
  (id) => {
    const { audits } = told;
    expect(() => read({ ...told, audits: { ...audits, [id]: undefined } }, false)).toThrow("expected");
  },
);

test("a score that Lighthouse does not give is none", () => {
  const { performance: _missing, ...others } = told.categories;
  expect(() => read({ ...told, categories: others }, false)).toThrow("expected number");
});
