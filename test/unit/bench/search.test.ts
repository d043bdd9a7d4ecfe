import { expect, test } from "vitest";
import { limitsOf, searchBenchText, tooHeavy } from "../../../scripts/bench/search.ts";

const bench = {
  results: 12,
  steps: [
    { name: "hjemløs", requests: 16, bytes: 118_000 },
    { name: "afslag", requests: 3, bytes: 21_000 },
  ],
};

test("the first search may weigh more than those that follow", () => {
  expect(tooHeavy(bench).map(({ name }) => name)).toEqual(["afslag"]);
  expect(tooHeavy({ ...bench, steps: [{ name: "hjemløs", requests: 16, bytes: 121_000 }] })).toHaveLength(1);
});

test("the site of a country may weigh more", () => {
  expect(limitsOf({ ...bench, results: 4000 }).first).toBe(300_000);
});

test("a bench is told line by line, with what it may weigh", () => {
  expect(searchBenchText(bench)).toBe(`12 results; gzip, nothing kept, from the front page:
hjemløs                                    118.0 kB of 120 in 16 requests
afslag                                      21.0 kB of 20 in 3 requests`);
});
