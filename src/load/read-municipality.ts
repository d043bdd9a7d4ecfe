import { dirname, join } from "node:path";
import type { z } from "zod";
import { files as messages } from "../messages/load/files.ts";
import { migration } from "../messages/migrate.ts";
import { dataFormat, easyRead, municipality, standard } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
import { readAppendices } from "./appendix/index.ts";
import { type CheckedFile, checkedFile } from "./checked-file.ts";
import { type DataFile, problemIn } from "./data/data-file.ts";
import type { Entry } from "./data/folder-entries.ts";
import { textAt } from "./data/path.ts";
import { readDataFile } from "./data/read-file.ts";
import { foundFiles } from "./discover.ts";
import { readLooks } from "./look/index.ts";
import { contentOption } from "./message/content-option.ts";
import type { MunicipalityFiles } from "./municipality-files.ts";
import type { Problem } from "./problem.ts";

/** Reads a municipality's folder: every file, each checked against its schema. */
export async function readMunicipality(folder: Entry): Promise<MunicipalityFiles> {
  const found = await foundFiles(folder);
  const profile = found.profile === undefined ? undefined : await readDataFile(found.profile);
  const other = profile === undefined ? undefined : formatFault(profile, contentOption(dirname(folder.path)));
  if (other !== undefined) return otherFormat(folder, other);
  const checked = profile === undefined ? undefined : checkedFile(profile, municipality);
  const { problems: ofLooks, ...looks } = await readLooks(folder.path, checked);
  const standards = await readAll(found.standards, standard);
  const appendices = await readAppendices(found.appendices, [
    ...(checked === undefined ? [] : [checked]),
    ...standards,
  ]);
  const files: MunicipalityFiles = {
    name: folder.name,
    folder: shownPath(folder.path),
    profile: checked,
    ...looks,
    standards,
    appendices: appendices.files,
    easyReads: await readAll(found.easyReads, easyRead),
    ignored: found.ignored,
    problems: [],
  };
  const told = new Set(found.problems.map(({ file }) => file));
  const missing = incomplete(files, folder).filter(({ file }) => !told.has(file));
  const isRead = ({ code, file }: Problem) => code === "KS24" && lookPaths(files).includes(file);
  const others = found.problems.filter((problem) => !isRead(problem));
  return { ...files, problems: [...others, ...missing, ...ofLooks, ...appendices.problems] };
}

/** Where a profile names files that lie beside it. */
const lookKeys = [["logo"], ["logoDark"], ["theme", "font", "regular"], ["theme", "font", "bold"]] as const;

/** The paths of the files that the profile names, as problems name them. */
function lookPaths({ folder, profile }: MunicipalityFiles): readonly string[] {
  return lookKeys.map((key) => `${folder}/${textAt(profile?.value, key) ?? ""}`);
}

/** What else is wrong with data of another format is not known before it is lifted, so nothing else is told. */
function otherFormat({ name, path }: Entry, fault: Problem): MunicipalityFiles {
  const nothing = { profile: undefined, standards: [], easyReads: [], ignored: [] };
  return { name, folder: shownPath(path), ...nothing, problems: [fault] };
}

/** Tells data of another format than today's; a profile that cannot be read has faults of its own. */
function formatFault(profile: DataFile, content: string): Problem | undefined {
  const { value } = profile;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const format = "format" in value ? value.format : 1;
  if (typeof format !== "number" || format === dataFormat) return undefined;
  const command = `npm run migrate${content === "" ? "" : ` --${content}`}`;
  const told =
    format > dataFormat ? migration.newer(format, dataFormat) : migration.older(dataFormat, command);
  return problemIn(profile, "format" in value ? ["format"] : [], { code: "KS16", ...told });
}

function incomplete({ profile, standards, name }: MunicipalityFiles, { path }: Entry): readonly Problem[] {
  const problems: Problem[] = [];
  const file = shownPath(join(path, "index.ts"));
  const content = contentOption(dirname(path));
  if (profile === undefined) {
    const command = `npm run new -- municipality ${name}${content} --name "…" --code 000 --region <region>`;
    problems.push({ code: "KS23", file, at: "", ...messages.noProfile(command) });
  }
  if (standards.length === 0) {
    const command = `npm run new -- standard ${name} <id>${content} --title "…"`;
    const folder = shownPath(join(path, "standards"));
    problems.push({ code: "KS26", file: folder, at: "", ...messages.noStandard(command) });
  }
  return problems;
}

/** One after another, because a large municipality has more files than a process may have open. */
async function readAll<T>(
  paths: readonly string[],
  schema: z.ZodType<T>,
): Promise<readonly CheckedFile<T>[]> {
  const files: CheckedFile<T>[] = [];
  for (const path of paths) files.push(await read(path, schema));
  return files;
}

async function read<T>(path: string, schema: z.ZodType<T>): Promise<CheckedFile<T>> {
  return checkedFile(await readDataFile(path), schema);
}
