import { resolve } from "node:path";
import { type Command, readArguments, throwIfAny } from "../command/index.ts";
import { buildCommand } from "./options.ts";

/** What `npm start` takes. */
export const startCommand = {
  name: "npm start",
  does: "Builds the site without PDFs, shows it at http://localhost:8080 and builds it again as you save",
  options: {
    municipality: { ...buildCommand.options.municipality, does: "shows only this municipality" },
    content: buildCommand.options.content,
  },
} as const satisfies Command;

/** What is shown while somebody works on it. */
export interface ServeOptions {
  /** Absolute path of the folder with the municipalities. */
  readonly content: string;
  /** Ids of the municipalities to show; all when empty. */
  readonly municipalities: readonly string[];
}

/** Reads the options of `npm start`; throws ProblemsError with every fault at once. */
export function readServeOptions(args: readonly string[], cwd: string): ServeOptions {
  const { values, problems } = readArguments(startCommand, args);
  throwIfAny(problems);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
  };
}
