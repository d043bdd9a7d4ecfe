import { appendices as messages } from "../../messages/load/appendices.ts";
import {
  type AppendixFile,
  appendixFolder,
  type WrittenProfile,
  type WrittenStandard,
} from "../../model/index.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Entry } from "../data/folder-entries.ts";
import { oddityFault } from "../data/oddity.ts";
import { type Path, pathsTo, textAt, valueAt } from "../data/path.ts";
import { problem, unreadByAnybody } from "../discover.ts";
import type { Fault, Problem } from "../problem.ts";
import { readAppendix } from "./read-appendix.ts";

/** The files of a municipality's appendices by what standards call them, and what lies beside them for nobody. */
export interface FoundAppendices {
  readonly files: ReadonlyMap<string, AppendixFile | Fault>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the files that the profile and the standards name as their appendices, drafts included. What nobody names is a
 * fault, unless one of them that cannot be read may name it.
 */
export async function readAppendices(
  entries: readonly Entry[],
  data: readonly CheckedFile<WrittenProfile | WrittenStandard>[],
): Promise<FoundAppendices> {
  const named = new Set(data.flatMap(({ value }) => appendicesOf(value).map(({ file }) => file)));
  const isKnown = data.every(({ value, unread }) => value !== undefined && unread.length === 0);
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

/** Gives what a profile or a standard calls the files of its appendices, as it is written, and where. */
export function appendicesOf(data: unknown): readonly { readonly path: Path; readonly file: string }[] {
  const written: unknown = valueAt(data, ["appendices"]);
  return pathsTo("file", written).flatMap((path) => {
    const file = textAt(written, path);
    return file === undefined ? [] : [{ path: ["appendices", ...path], file }];
  });
}
