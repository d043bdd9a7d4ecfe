import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { easyRead, municipality, standard } from "../model/index.ts";

const folder = "_schema";
const schemas = { municipality, standard, "easy-read": easyRead };

/** The forms of `npm run schema`. */
export const forms = [
  { name: "npm run schema", does: `Writes the JSON Schemas of the data into ${folder}/`, options: {} },
] as const satisfies readonly Command[];

/** Writes a JSON Schema for each kind of data file and names the files. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  throwIfAny(readArguments(forms[0], args).problems);
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(folder, `${name}.schema.json`);
    const json = z.toJSONSchema(schema, { io: "input", reused: "ref" });
    await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
    terminal.say(file);
  }
  return 0;
}
