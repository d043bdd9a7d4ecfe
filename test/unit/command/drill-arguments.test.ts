import { expect, test } from "vitest";
import { readDrillArguments } from "../../../src/command/index.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

test("a drill is twenty builds of this repository's municipalities, unless it is said otherwise", () => {
  const usual = { name: "kills", builds: 20, seed: 7, content: "municipalities" };
  expect(readDrillArguments(["kills"], 7)).toEqual(usual);
  expect(readDrillArguments(["clocks", "--builds=3", "--seed", "1", "--content", "x"], 7)).toEqual({
    name: "clocks",
    builds: 3,
    seed: 1,
    content: "x",
  });
});

test("every fault is told at once", () => {
  const problems = problemsIn(() => readDrillArguments(["fire", "--builds", "0"], 7));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run drill › fire
  There is no drill "fire". Known: kills, clocks.
  Fix: Write npm run drill -- kills|clocks [--builds N] [--seed N] [--content DIR].

KS93 npm run drill › --builds
  "0" is not a whole number from 1 to 1000.
  Fix: Write for example --builds 20.`);
});

test("a drill without a name is none", () => {
  expect(problemsIn(() => readDrillArguments([], 7)).map(({ what }) => what)).toEqual([
    "It is not said which drill.",
  ]);
});
