import { resolve } from "node:path";
import { contentOption, ProblemsError, placeholderMark } from "../load/index.ts";
import { progress } from "../messages/progress.ts";
import { shownPath } from "../report/shown-path.ts";
import { type Request, readRequest } from "./arguments.ts";
import { editorFiles } from "./editor-files.ts";
import type { NewFiles } from "./new-file.ts";
import { newMunicipality } from "./new-municipality.ts";
import { newRepository } from "./new-repository.ts";
import { newStandard } from "./new-standard.ts";
import { occupiedProblems, writeFiles } from "./write-files.ts";

/** What was written, and what to do next. */
export interface NewRecord {
  /** The files as an editor opens them. */
  readonly written: readonly string[];
  readonly next: string;
}

/**
 * Begins a municipality, a standard or a repository from the arguments of `npm run new`; `today` is YYYY-MM-DD.
 *
 * @throws {ProblemsError} when an argument is wrong or a file is there already; then nothing is written.
 */
export async function newRecord(args: readonly string[], today: string): Promise<NewRecord> {
  const request = readRequest(args);
  const content = resolve(request.options["content"] ?? "municipalities");
  const { files, problems } = await filesOf(request, content, today);
  const all = [...problems, ...(await occupiedProblems(files))];
  if (all.length > 0) throw new ProblemsError(all);
  const whole = request.kind === "repository" ? files : [...files, ...editorFiles(content)];
  await writeFiles(whole);
  return {
    written: whole.map(({ path }) => shownPath(path)),
    next: nextStep(request, contentOption(content)),
  };
}

function filesOf(request: Request, content: string, today: string): Promise<NewFiles> {
  if (request.kind === "repository") return newRepository(request);
  return request.kind === "municipality"
    ? newMunicipality(request, content)
    : newStandard(request, content, today);
}

function nextStep({ kind, ids }: Request, content: string): string {
  if (kind === "repository") return progress.nextRepository(ids[0] ?? "");
  if (kind === "municipality") {
    return progress.nextStandard(`npm run new -- standard ${ids[0]} <id>${content} --title "…"`);
  }
  const again = content === "" ? "npm start" : `npm start --${content}`;
  return progress.nextTexts(placeholderMark, again);
}
