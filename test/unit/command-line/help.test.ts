import { expect, test } from "vitest";
import { asksForHelp, type Command, helpText, usage } from "../../../src/command-line/index.ts";

const bake = {
  name: "npm run bake",
  does: "Bakes bread",
  words: ["<id>"],
  options: {
    flour: { value: "KIND", isRequired: true, does: "the flour" },
    seed: { value: "KIND", isRepeatable: true, does: "strews these on it" },
    dark: { does: "bakes it longer" },
  },
} as const satisfies Command;

test("one line shows what has to be written, what can be left out and what can be repeated", () => {
  expect(usage(bake)).toBe("npm run bake -- <id> --flour KIND [--seed KIND]… [--dark]");
});

test("a command without arguments is its name", () => {
  expect(usage({ name: "npm run rest", does: "Rests", options: {} })).toBe("npm run rest");
});

test("help says what the command does, how it is written and what each option does", () => {
  expect(helpText([bake])).toBe(`Bakes bread.

  npm run bake -- <id> --flour KIND [--seed KIND]… [--dark]

  --flour KIND  the flour
  --seed KIND   strews these on it; may be repeated
  --dark        bakes it longer`);
});

test("help of a command with several forms shows each", () => {
  const rest: Command = { name: "npm run rest", does: "Rests", options: {} };
  expect(helpText([rest, { ...rest, does: "Rests longer" }])).toBe(
    "Rests.\n\n  npm run rest\n\nRests longer.\n\n  npm run rest",
  );
});

test.each([[["--help"]], [["-h"]], [["--seed", "poppy", "--help"]]])("%j asks for help", (args) => {
  expect(asksForHelp(args)).toBe(true);
});

test("other arguments do not ask for help", () => {
  expect(asksForHelp(["help", "--seed", "poppy"])).toBe(false);
});
