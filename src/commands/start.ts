import { resolve } from "node:path";
import { type ServeOptions, serve } from "../build/serve.ts";
import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { buildCommand } from "./build.ts";

/** What `npm start` takes. */
export const startCommand = {
  name: "npm start",
  does: "Builds the site without PDFs, shows it at http://localhost:8080 and builds it again as you save",
  options: {
    municipality: { ...buildCommand.options.municipality, does: "shows only this municipality" },
    content: buildCommand.options.content,
  },
} as const satisfies Command;

/** Reads the options of `npm start`; throws ProblemsError with every fault at once. */
export function readServeOptions(args: readonly string[], cwd: string): ServeOptions {
  const { values, problems } = readArguments(startCommand, args);
  throwIfAny(problems);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
  };
}

/** The forms of `npm start`. */
export const forms: readonly Command[] = [startCommand];

/** Serves the site and builds it again on each change. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  return serve(readServeOptions(args, process.cwd()), 8080, terminal);
}
