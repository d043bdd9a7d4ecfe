import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { asTyped } from "../engine/as-typed.js";
import { fileErrorCode, fileErrorReason, type Problem, ProblemsError } from "../load/index.ts";
import { beginning } from "../messages/beginning.ts";
import { shownPath } from "../report/shown-path.ts";
import type { NewFile } from "./new-file.ts";

/** Finds the files that are there already: nothing is ever overwritten. */
export async function occupiedProblems(files: readonly NewFile[]): Promise<readonly Problem[]> {
  return (await Promise.all(files.map(occupied))).flat();
}

/**
 * Writes all files, or none when one of them cannot be written.
 *
 * @throws {ProblemsError} for a file that cannot be written.
 */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  for (const { path, text } of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, asTyped(text), { flag: "wx" });
      written.push(path);
    } catch (error) {
      await Promise.all(written.map((each) => rm(each)));
      const advice = beginning.unwritable(fileErrorReason(error));
      throw new ProblemsError([{ code: "KS92", file: shownPath(path), at: "", ...advice }]);
    }
  }
}

async function occupied({ path }: NewFile): Promise<readonly Problem[]> {
  try {
    await access(path);
  } catch (error) {
    fileErrorCode(error);
    return [];
  }
  return [{ code: "KS91", file: shownPath(path), at: "", ...beginning.occupied() }];
}
