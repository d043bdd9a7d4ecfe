import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { createTwoFilesPatch } from "diff";
import {
  type Entry,
  fileErrorReason,
  foundFiles,
  foundFolders,
  linesOf,
  type Problem,
  ProblemsError,
  propertyOf,
  unknownNames,
  writtenData,
} from "../load/index.ts";
import type { Advice } from "../messages/message.ts";
import { migration } from "../messages/migrate.ts";
import { dataFormat } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
import { type FileKind, migratedFile } from "./migrated-file.ts";

/** A file whose text changes. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  /** The change as a unified diff, as `git` and `patch` read it. */
  readonly diff: string;
}

/** What a content folder needs to be of today's format. */
export interface Migration {
  readonly changed: readonly ChangedFile[];
  /** The municipalities that are of today's format already. */
  readonly upToDate: readonly string[];
}

/** What one municipality's folder needs. */
interface FolderMigration extends Migration {
  readonly problems: readonly Problem[];
}

/**
 * Works out what a content folder needs to be of today's format, and writes nothing.
 *
 * @throws {ProblemsError} with every place at which a person has to decide, and every file that cannot be read.
 */
export async function plannedMigration(folder: string, only: readonly string[] = []): Promise<Migration> {
  const { folders, problems } = await foundFolders(folder);
  const names = folders.map(({ name }) => name);
  const chosen = folders.filter(({ name }) => only.length === 0 || only.includes(name));
  const each: FolderMigration[] = [];
  for (const municipality of chosen) each.push(await folderMigration(municipality));
  const faults = [
    ...(folders.length === 0 ? problems : unknownNames(only, names, folder)),
    ...each.flatMap((of) => of.problems),
  ];
  if (faults.length > 0) throw new ProblemsError(faults);
  return {
    changed: each.flatMap(({ changed }) => changed),
    upToDate: each.flatMap(({ upToDate }) => upToDate),
  };
}

async function folderMigration(folder: Entry): Promise<FolderMigration> {
  const nothing = { changed: [], upToDate: [], problems: [] };
  const { profile, standards, easyReads } = await foundFiles(folder);
  if (profile === undefined) return { ...nothing, problems: [noProfile(folder.path)] };
  const from = formatOf(await readFile(profile, "utf8"));
  if (from === undefined) return { ...nothing, problems: [unreadable(profile)] };
  if (from === dataFormat) return { ...nothing, upToDate: [folder.name] };
  if (from > dataFormat || from < 1) return { ...nothing, problems: [noSuchFormat(profile, from)] };
  const files: readonly (readonly [string, FileKind])[] = [
    [profile, "profile"],
    ...standards.map((path) => [path, "standard"] as const),
    ...easyReads.map((path) => [path, "easyRead"] as const),
  ];
  const migrations: FolderMigration[] = [];
  for (const [path, kind] of files) migrations.push(await fileMigration(path, kind, from));
  return {
    ...nothing,
    changed: migrations.flatMap(({ changed }) => changed),
    problems: migrations.flatMap(({ problems }) => problems),
  };
}

async function fileMigration(path: string, kind: FileKind, from: number): Promise<FolderMigration> {
  const nothing = { changed: [], upToDate: [], problems: [] };
  const text = await readFile(path, "utf8");
  const migrated = migratedFile(text, kind, from);
  if (migrated === undefined) return { ...nothing, problems: [unreadable(path)] };
  const file = shownPath(path);
  if (migrated.undecided.length > 0) {
    const lineOf = linesOf(migrated.text);
    const problems = migrated.undecided.map(({ at, what, fix }): Problem => {
      return { code: "KS17", file, line: lineOf(at), at: "", what, fix };
    });
    return { ...nothing, problems };
  }
  if (migrated.text === text) return nothing;
  const diff = createTwoFilesPatch(file, file, text, migrated.text, "", "", { context: 1 });
  return { ...nothing, changed: [{ path, text: migrated.text, diff }] };
}

/**
 * Writes the changed files, each whole or not at all; where one cannot be written, those before it are put back.
 *
 * @throws {ProblemsError} for a file that cannot be written.
 */
export async function writeMigration({ changed }: Migration): Promise<void> {
  const before: { readonly path: string; readonly text: string }[] = [];
  for (const { path, text } of changed) {
    try {
      const old = await readFile(path, "utf8");
      await writeWhole(path, text);
      before.push({ path, text: old });
    } catch (error) {
      for (const file of before) await writeWhole(file.path, file.text);
      const advice = migration.unwritable(fileErrorReason(error));
      throw new ProblemsError([{ code: "KS97", file: shownPath(path), at: "", ...advice }]);
    }
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.migrate`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Gives the format that a profile names; data that names none is of the first. */
function formatOf(profile: string): number | undefined {
  const data = writtenData(profile);
  if (data?.kind !== "object") return undefined;
  const format = propertyOf(data, "format")?.value;
  if (format === undefined) return 1;
  return format.kind === "value" && typeof format.value === "number" ? format.value : undefined;
}

function unreadable(path: string): Problem {
  return told(path, "KS17", migration.unreadable());
}

function noSuchFormat(path: string, format: number): Problem {
  return told(path, "KS16", migration.noSuchFormat(format, dataFormat));
}

function noProfile(folder: string): Problem {
  return told(`${folder}/index.ts`, "KS23", migration.noProfile());
}

function told(path: string, code: Problem["code"], advice: Advice): Problem {
  return { code, file: shownPath(path), at: "", ...advice };
}
