import { expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";
import { readResilienceArguments } from "../../resilience/command.ts";

test("a test is twenty builds of this repository's municipalities, unless it is said otherwise", () => {
  const usual = { name: "kills", builds: 20, seed: 7, content: "municipalities" };
  expect(readResilienceArguments(["kills"], 7)).toEqual(usual);
  expect(readResilienceArguments(["clocks", "--builds=3", "--seed", "1", "--content", "x"], 7)).toEqual({
    name: "clocks",
    builds: 3,
    seed: 1,
    content: "x",
  });
});

test("every fault is told at once", () => {
  const problems = problemsIn(() => readResilienceArguments(["fire", "--builds", "0"], 7));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run resilience › fire
  There is no test "fire". Known: kills, clocks.
  Fix: Write npm run resilience -- kills|clocks [--builds N] [--seed N] [--content DIR].

KS93 npm run resilience › --builds
  "0" is not a whole number from 1 to 1000.
  Fix: Write for example --builds 20.`);
});

test("a test without a name is none", () => {
  expect(problemsIn(() => readResilienceArguments([], 7)).map(({ what }) => what)).toEqual([
    "It is not said which test.",
  ]);
});
