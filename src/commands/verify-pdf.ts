import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { help } from "../messages/help.ts";
import {
  VerifierMissingError,
  verificationFindings,
  verificationText,
  verifiedPdfs,
} from "../pdf/verify/index.ts";
import { toldFindings } from "../report/told-findings.ts";

/** What `npm run verify:pdf` takes. */
export const verifyCommand = {
  name: "npm run verify:pdf",
  does: help.verify,
  words: ["[DIR]"],
  options: {},
} as const satisfies Command;

/** Reads the arguments of `npm run verify:pdf`: the folder. Throws ProblemsError with every fault at once. */
export function readVerifyArguments(args: readonly string[]): string {
  const { words, problems } = readArguments(verifyCommand, args);
  throwIfAny(problems);
  return words[0] ?? "_site";
}

/** The forms of `npm run verify:pdf`. */
export const forms: readonly Command[] = [verifyCommand];

/** Its findings can be had as JSON. */
export const hasJson = true;

/** Verifies every PDF of a folder; gives 1 where one fails, and 3 where veraPDF cannot run here. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const verification = await verifiedPdfs(readVerifyArguments(args), ".cache/verapdf");
    terminal.found(verificationFindings(verification));
    terminal.say(verificationText(verification));
    return verification.failures.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    terminal.found(toldFindings(error, verifyCommand.name) ?? []);
    terminal.warn(error.message);
    return 3;
  }
}
