import { writtenData } from "../load/index.ts";
import { type Changes, edited, type Undecided } from "./change.ts";
import { type MigrationStep, migrationSteps } from "./step.ts";

/** What a data file is, which decides how it is lifted. */
export type FileKind = Exclude<keyof MigrationStep, "from">;

/** A file in today's format, or what keeps it from it; `text` is the text that the places lie in. */
export interface MigratedFile {
  readonly text: string;
  readonly undecided: readonly Undecided[];
}

/** Lifts the text of a file from a format to today's, step by step. Undefined where it cannot be read as data. */
export function migratedFile(text: string, kind: FileKind, from: number): MigratedFile | undefined {
  let current = text;
  for (const step of migrationSteps.filter((each) => each.from >= from)) {
    const data = writtenData(current);
    if (data === undefined) return undefined;
    const { edits, undecided }: Changes = step[kind](data, current);
    if (undecided.length > 0) return { text: current, undecided };
    current = edited(current, edits);
  }
  return { text: current, undecided: [] };
}
