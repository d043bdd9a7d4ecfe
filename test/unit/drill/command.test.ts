import { expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { readDrillArguments } from "../../drill/command.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

test("a drill is tried as often as it says itself, unless it is said otherwise", () => {
  const usual = { names: ["kills"], tries: undefined, seed: 7, content: "municipalities" };
  expect(readDrillArguments(["kills"], 7)).toEqual(usual);
  expect(readDrillArguments(["clocks", "--tries=3", "--seed", "1", "--content", "x"], 7)).toEqual({
    names: ["clocks"],
    tries: 3,
    seed: 1,
    content: "x",
  });
});

test("all are all, the quick ones first", () => {
  expect(readDrillArguments(["all"], 7).names).toEqual([
    "together",
    "places",
    "cache",
    "disks",
    "signals",
    "kills",
    "browsers",
    "edits",
    "queue",
    "clocks",
  ]);
});

test("every fault is told at once", () => {
  const problems = problemsIn(() => readDrillArguments(["fire", "--tries", "0"], 7));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run drill › fire
  There is no drill "fire". Known: together, places, cache, disks, signals, kills, browsers, edits, queue, clocks, all.
  Fix: Write npm run drill -- together|places|cache|disks|signals|kills|browsers|edits|queue|clocks|all [--tries N] [--seed N] [--content DIR].

KS93 npm run drill › --tries
  "0" is not a whole number from 1 to 1000.
  Fix: Write for example --tries 20.`);
});

test("a drill without a name is none", () => {
  expect(problemsIn(() => readDrillArguments([], 7)).map(({ what }) => what)).toEqual([
    "It is not said which drill.",
  ]);
});
