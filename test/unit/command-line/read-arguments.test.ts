import { expect, test } from "vitest";
import { type Command, readArguments } from "../../../src/command-line/index.ts";
import { problemText } from "../../../src/load/index.ts";

const bake = {
  name: "npm run bake",
  does: "Bakes bread",
  words: ["<id>"],
  options: {
    flour: { value: "KIND", does: "the flour" },
    seed: { value: "KIND", isRepeatable: true, does: "strews these on it" },
    dark: { does: "bakes it longer" },
  },
} as const satisfies Command;

const usage = "npm run bake -- <id> [--flour KIND] [--seed KIND]… [--dark]";
const faultsOf = (...args: readonly string[]) =>
  readArguments(bake, args).problems.map(problemText).join("\n\n");

test("words, texts, repeated texts and switches are read in any order", () => {
  const args = ["--seed=poppy", "rye", "--dark", "--seed", "flax", "--flour", "whole grain"];
  expect(readArguments(bake, args)).toEqual({
    words: ["rye"],
    values: { flour: "whole grain", seed: ["poppy", "flax"], dark: true },
    problems: [],
  });
});

test("what was not written is not there", () => {
  expect(readArguments(bake, [])).toEqual({ words: [], values: {}, problems: [] });
});

test("a misspelt option is told with the one that was meant, and its value is not told too", () => {
  expect(faultsOf("rye", "--flower", "whole")).toBe(`KS93 npm run bake › --flower
  There is no option --flower.
  Fix: Did you mean "--flour"?`);
});

test("an option like none is told with how the command is written", () => {
  expect(faultsOf("--toString")).toBe(`KS93 npm run bake › --toString
  There is no option --toString.
  Fix: Write ${usage}.`);
});

test("a word too many is told", () => {
  expect(faultsOf("rye", "bread")).toBe(`KS93 npm run bake › bread
  "bread" belongs to no option.
  Fix: Write ${usage}.`);
});

test.each([[["--flour"]], [["--flour="]], [["--flour", "--dark"]]])(
  "a forgotten value in %j is told",
  (args) => {
    expect(faultsOf(...args)).toBe(`KS93 npm run bake › --flour
  --flour stands without its value.
  Fix: Write ${usage}.`);
  },
);

test("a value after a switch is told", () => {
  expect(faultsOf("--dark=very")).toBe(`KS93 npm run bake › --dark
  --dark takes no value.
  Fix: Write --dark alone.`);
});

test("every fault is told at once, and the sound arguments are read all the same", () => {
  const { values, problems } = readArguments(bake, ["--flower=x", "--dark=very", "--seed", "flax"]);
  expect(problems.map(({ at }) => at)).toEqual(["--flower", "--dark"]);
  expect(values).toEqual({ seed: ["flax"] });
});

test("a command can have a code of its own", () => {
  expect(readArguments({ ...bake, code: "KS90" }, ["--x"]).problems[0]?.code).toBe("KS90");
});
