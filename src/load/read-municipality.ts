import { dirname, join } from "node:path";
import type { z } from "zod";
import { easyRead, type FormerName, formerStandardNames, municipality, standard } from "../model/index.ts";
import { type CheckedFile, checkedFile } from "./checked-file.ts";
import type { Entry } from "./data/folder-entries.ts";
import { readDataFile } from "./data/read-file.ts";
import { shownPath } from "./data/shown-path.ts";
import { foundFiles } from "./discover.ts";
import { withNamesOfToday } from "./former-names.ts";
import { contentOption } from "./message/content-option.ts";
import type { MunicipalityFiles } from "./municipality-files.ts";
import type { Problem } from "./problem.ts";

/** Reads a municipality's folder: every file, each checked against its schema. */
export async function readMunicipality(folder: Entry): Promise<MunicipalityFiles> {
  const found = await foundFiles(folder);
  const files: MunicipalityFiles = {
    name: folder.name,
    folder: shownPath(folder.path),
    profile: found.profile === undefined ? undefined : await read(found.profile, municipality),
    standards: await readAll(found.standards, standard, formerStandardNames),
    easyReads: await readAll(found.easyReads, easyRead),
    problems: [],
  };
  const told = new Set(found.problems.map(({ file }) => file));
  const missing = incomplete(files, folder).filter(({ file }) => !told.has(file));
  return { ...files, problems: [...found.problems, ...missing] };
}

function incomplete({ profile, standards, name }: MunicipalityFiles, { path }: Entry): readonly Problem[] {
  const problems: Problem[] = [];
  const file = shownPath(join(path, "index.ts"));
  const content = contentOption(dirname(path));
  if (profile === undefined) {
    const what = "The municipality has no index.ts, so its name and kommunekode are unknown.";
    problems.push({
      code: "KS23",
      file,
      at: "",
      what,
      fix: `Write it: npm run new -- municipality ${name}${content} --name "…" --code 000 --region <region>.`,
    });
  }
  if (standards.length === 0) {
    const what = "The municipality has no standard, so there is nothing to publish.";
    const fix = `Write one: npm run new -- standard ${name} <id>${content} --title "…".`;
    problems.push({ code: "KS26", file: shownPath(join(path, "standards")), at: "", what, fix });
  }
  return problems;
}

/** One after another, because a large municipality has more files than a process may have open. */
async function readAll<T>(
  paths: readonly string[],
  schema: z.ZodType<T>,
  names: readonly FormerName[] = [],
): Promise<readonly CheckedFile<T>[]> {
  const files: CheckedFile<T>[] = [];
  for (const path of paths) files.push(await read(path, schema, names));
  return files;
}

async function read<T>(
  path: string,
  schema: z.ZodType<T>,
  names: readonly FormerName[] = [],
): Promise<CheckedFile<T>> {
  return checkedFile(withNamesOfToday(await readDataFile(path), names), schema);
}
