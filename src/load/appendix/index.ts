import { appendices as messages } from "../../messages/load/appendices.ts";
import { type AppendixFile, appendixFolder, type WrittenStandard } from "../../model/index.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Entry } from "../data/folder-entries.ts";
import { oddityFault } from "../data/oddity.ts";
import { listAt, textAt } from "../data/path.ts";
import { problem, unreadByAnybody } from "../discover.ts";
import type { Fault, Problem } from "../problem.ts";
import { readAppendix } from "./read-appendix.ts";

/** The files of a municipality's appendices by what standards call them, and what lies beside them for nobody. */
export interface FoundAppendices {
  readonly files: ReadonlyMap<string, AppendixFile | Fault>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the files that standards name as their appendices, drafts included. What nobody names is a fault, unless a
 * standard that cannot be read may name it.
 */
export async function readAppendices(
  entries: readonly Entry[],
  standards: readonly CheckedFile<WrittenStandard>[],
): Promise<FoundAppendices> {
  const named = new Set(standards.flatMap(({ value }) => appendicesOf(value).map(({ file }) => file)));
  const isKnown = standards.every(({ value, unread }) => value !== undefined && unread.length === 0);
  const files = new Map<string, AppendixFile | Fault>();
  const problems: Problem[] = [];
  for (const { name, path, isFolder, oddity } of entries) {
    const file = `${appendixFolder}/${name}`;
    if (oddity !== undefined) problems.push(problem(path, oddityFault(oddity)));
    else if (!isFolder && named.has(file)) files.set(file, await readAppendix(path));
    else if (isKnown && name !== "README.md") problems.push(unreadByAnybody(path, messages.unused()));
  }
  return { files, problems };
}

/** Gives the appendices of a standard with what they call their files, as they are written. */
export function appendicesOf(
  standard: unknown,
): readonly { readonly index: number; readonly file: string }[] {
  return listAt(standard, ["appendices"]).flatMap((appendix, index) => {
    const file = textAt(appendix, ["file"]);
    return file === undefined ? [] : [{ index, file }];
  });
}
