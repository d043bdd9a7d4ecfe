import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, readArguments, type Terminal, throwIfAny } from "../../src/command-line/index.ts";
import { type Npm, npm } from "./npm.ts";
import { partsList } from "./parts-list.ts";
import { knownHoles, signatures } from "./questions.ts";

/** What `npm run supply` takes. */
export const supplyCommand = {
  name: "npm run supply",
  does: "Lists every part (SBOM), and asks the registry whether it signed them and knows a hole in one",
  options: { report: { value: "DIR", does: "the folder for the list (_report/)" } },
} as const satisfies Command;

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run supply`. */
export const forms: readonly Command[] = [supplyCommand];

/** Writes the list and asks; gives 1 where something was found, and 3 where a question got no answer. */
export async function run(args: readonly string[], terminal: Terminal, ask: Npm = npm): Promise<number> {
  const { values, problems } = readArguments(supplyCommand, args);
  throwIfAny(problems);
  const folder = values.report ?? "_report";
  const list = await partsList(ask);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "sbom.cdx.json"), `${JSON.stringify(list, null, 2)}\n`);
  terminal.say(`Parts: ${list.components.length}, in ${join(folder, "sbom.cdx.json")} (CycloneDX 1.5)`);
  const answers = [await signatures(ask), await knownHoles(ask)];
  for (const { asked, faults, text } of answers) {
    if (asked && faults.length === 0) terminal.say(text);
    else terminal.warn(text);
  }
  if (answers.some(({ faults }) => faults.length > 0)) return 1;
  return answers.every(({ asked }) => asked) ? 0 : 3;
}
