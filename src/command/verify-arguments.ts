import type { Command } from "./command.ts";
import { readArguments, throwIfAny } from "./read-arguments.ts";

/** What `npm run verify:pdf` takes. */
export const verifyCommand = {
  name: "npm run verify:pdf",
  does: "Checks every PDF of a folder against PDF/UA-1 with veraPDF (_site/ when none is named)",
  words: ["[DIR]"],
  options: {},
} as const satisfies Command;

/** Reads the arguments of `npm run verify:pdf`: the folder. Throws ProblemsError with every fault at once. */
export function readVerifyArguments(args: readonly string[]): string {
  const { words, problems } = readArguments(verifyCommand, args);
  throwIfAny(problems);
  return words[0] ?? "_site";
}
