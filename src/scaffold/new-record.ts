import { resolve } from "node:path";
import { shownPath } from "../load/index.ts";
import { type Request, readRequest } from "./arguments.ts";
import { newMunicipality } from "./new-municipality.ts";
import { newStandard } from "./new-standard.ts";
import { writeFiles } from "./write-files.ts";

/** What was written, and what to do next. */
export interface NewRecord {
  /** The files as an editor opens them. */
  readonly written: readonly string[];
  readonly next: string;
}

/**
 * Begins a municipality or a standard from the arguments of `npm run new`; `today` is YYYY-MM-DD.
 *
 * @throws {ProblemsError} when an argument is wrong or a file is there already; then nothing is written.
 */
export async function newRecord(args: readonly string[], today: string): Promise<NewRecord> {
  const request = readRequest(args);
  const content = resolve(request.options["content"] ?? "municipalities");
  const files =
    request.kind === "municipality"
      ? newMunicipality(request, content)
      : await newStandard(request, content, today);
  await writeFiles(files);
  return { written: files.map(({ path }) => shownPath(path)), next: nextStep(request) };
}

function nextStep({ kind, ids, options }: Request): string {
  const content = options["content"] === undefined ? "" : ` --content ${options["content"]}`;
  if (kind === "municipality") {
    return `Next: npm run new -- standard ${ids[0]} <id> --title "…"${content}`;
  }
  const again = content === "" ? "npm start" : `npm start --${content}`;
  return `Next: write every text that starts with UDFYLD: in both files, then ${again}. It names each one that is left.`;
}
