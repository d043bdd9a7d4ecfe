import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { help } from "../messages/help.ts";
import { easyRead, municipality, standard } from "../model/index.ts";
import { fieldReference, inputTypes } from "../reference/index.ts";
import { jsonReport } from "../report/json.ts";
import { writing } from "../report/machine-fault.ts";

const folder = "_schema";
const schemas = { municipality, standard, "easy-read": easyRead, findings: jsonReport };

/** What is written for editors, and committed with the model that it is made from. */
const committed = { "docs/felter.md": fieldReference, "src/model/input.ts": inputTypes };

/** The forms of `npm run schema`. */
export const forms = [
  {
    name: "npm run schema",
    does: () => help.schema(folder),
    options: {},
  },
] as const satisfies readonly Command[];

/** Writes a JSON Schema for each kind of file, and what editors are told of its keys; names the files. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  throwIfAny(readArguments(forms[0], args).problems);
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(folder, `${name}.schema.json`);
    const json = z.toJSONSchema(schema, { io: "input", reused: "ref" });
    await writing(file, writeFile(file, `${JSON.stringify(json, null, 2)}\n`));
    terminal.say(file);
  }
  for (const [file, text] of Object.entries(committed)) {
    await writing(file, writeFile(file, text()));
    terminal.say(file);
  }
  return 0;
}
