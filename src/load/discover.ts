import { files, strayFix as messages } from "../messages/load/files.ts";
import { appendixFolder } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
import { fileErrorReason } from "./data/file-error.ts";
import { type Entry, folderEntries, type Listing } from "./data/folder-entries.ts";
import { oddityFault } from "./data/oddity.ts";
import { unreadableFault } from "./data/read-file.ts";
import { contentOption } from "./message/content-option.ts";
import { didYouMean } from "./message/nearest.ts";
import { municipalitiesBelow } from "./municipalities-below.ts";
import type { Fault, Problem } from "./problem.ts";

/** The folders of municipalities that were found. */
export interface FoundFolders {
  readonly folders: readonly Entry[];
  /** The paths of what programs left there. */
  readonly ignored: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files of one municipality's folder, sorted by what they hold. */
export interface FoundFiles {
  /** Missing when there is no `index.ts`. */
  readonly profile: string | undefined;
  readonly standards: readonly string[];
  readonly easyReads: readonly string[];
  /** What lies in the folder of its appendices. */
  readonly appendices: readonly Entry[];
  /** The paths of what programs left there. */
  readonly ignored: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds the municipalities of a folder. None at all is a fault, because an empty site is never what was meant. */
export async function foundFolders(folder: string): Promise<FoundFolders> {
  let listing: Listing;
  try {
    listing = await folderEntries(folder);
  } catch (error) {
    return { folders: [], ignored: [], problems: [problem(folder, noFolder(folder, error))] };
  }
  const { entries, ignored } = listing;
  const content = entries.filter(({ name }) => name !== "node_modules");
  const folders = content.filter(({ isFolder }) => isFolder);
  if (entries.some(({ name }) => name === "index.ts")) {
    return { folders: [], ignored, problems: [problem(folder, { code: "KS21", ...files.isMunicipality() })] };
  }
  const below = await municipalitiesBelow(folders);
  if (below !== undefined) {
    const advice = files.municipalitiesBelow(shownPath(below), contentOption(below));
    return { folders: [], ignored, problems: [problem(folder, { code: "KS21", ...advice })] };
  }
  const stray = entries.filter((entry) => isDataFile(entry) && entry.oddity === undefined);
  const problems = [
    ...oddities(content),
    ...stray.map(({ path }) => unreadByAnybody(path, messages.outside())),
  ];
  return folders.length > 0 || content.some(({ oddity }) => oddity !== undefined)
    ? { folders, ignored, problems }
    : { folders, ignored, problems: [...problems, noMunicipality(folder)] };
}

/** A path with the separators of Windows is one odd name elsewhere. */
function noFolder(folder: string, error: unknown): Fault {
  const [shown, reason] = [shownPath(folder), fileErrorReason(error)];
  const advice = shown.includes("\\")
    ? files.backslashes(reason, shown.replaceAll("\\", "/"))
    : files.noFolder(reason);
  return { code: "KS20", ...advice };
}

/** Finds the data files of one municipality, and everything in its folder that nobody would read. */
export async function foundFiles(folder: Entry): Promise<FoundFiles> {
  const inside = await listed(folder.path);
  const profile = inside.entries.find(({ name, isFolder }) => name === "index.ts" && !isFolder);
  const standards = folderNamed("standards", inside.entries);
  const easyReads = folderNamed("easy-read", inside.entries);
  const appendices = folderNamed(appendixFolder, inside.entries);
  const known = [profile, standards, easyReads, appendices];
  const listings = [await listedIn(standards), await listedIn(easyReads)] as const;
  const listedAppendices = await listedIn(appendices);
  const stray = inside.entries.filter((entry) => isStray(entry) && !known.includes(entry));
  return {
    profile: profile?.path,
    standards: dataPaths(listings[0]),
    easyReads: dataPaths(listings[1]),
    appendices: listedAppendices.entries,
    ignored: [inside, ...listings, listedAppendices].flatMap(({ ignored }) => ignored),
    problems: [
      ...inside.problems,
      ...oddities(inside.entries.filter((entry) => !known.includes(entry))),
      ...stray.map(({ name, path }) => unreadByAnybody(path, strayFix(name))),
      ...listings.flatMap(folderProblems),
      ...listedAppendices.problems,
    ],
  };
}

interface CheckedListing extends Listing {
  readonly problems: readonly Problem[];
}

async function listedIn(folder: Entry | undefined): Promise<CheckedListing> {
  return folder === undefined ? { entries: [], ignored: [], problems: [] } : listed(folder.path);
}

async function listed(folder: string): Promise<CheckedListing> {
  try {
    return { ...(await folderEntries(folder)), problems: [] };
  } catch (error) {
    return { entries: [], ignored: [], problems: [problem(folder, unreadableFault(error))] };
  }
}

function folderNamed(wanted: string, entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ name, isFolder }) => isFolder && name === wanted);
}

function isDataFile({ name, isFolder }: Entry): boolean {
  return !isFolder && name.endsWith(".ts");
}

function dataPaths({ entries }: Pick<Listing, "entries">): readonly string[] {
  return entries.filter(isDataFile).map(({ path }) => path);
}

function folderProblems({ entries, problems }: CheckedListing): readonly Problem[] {
  const others = entries.filter((entry) => !isDataFile(entry));
  return [
    ...problems,
    ...oddities(others),
    ...others.filter(isStray).map(({ path }) => unreadByAnybody(path, messages.inDataFolder())),
  ];
}

function isStray({ name, oddity }: Entry): boolean {
  return name !== "README.md" && oddity === undefined;
}

/** A data file that is a link or a pipe is told of where it would be read. */
function oddities(entries: readonly Entry[]): readonly Problem[] {
  return entries.flatMap(({ path, oddity }) =>
    oddity === undefined ? [] : [problem(path, oddityFault(oddity))],
  );
}

function strayFix(name: string): string {
  const rule = messages.inMunicipality(name.endsWith(".ts"));
  return didYouMean(name, ["index.ts", "standards", "easy-read", appendixFolder], rule);
}

/** Words that nobody reads a file, and what to do with it. */
export function unreadByAnybody(path: string, fix: string): Problem {
  return problem(path, { code: "KS24", ...files.unread(fix) });
}

function noMunicipality(folder: string): Problem {
  const command = `npm run new -- municipality <id>${contentOption(folder)} --name "…" --code 000 --region <region>`;
  return problem(folder, { code: "KS21", ...files.noMunicipality(command) });
}

/** Words the fault of a file or a folder as a whole. */
export function problem(path: string, fault: Fault): Problem {
  return { ...fault, file: shownPath(path), at: "" };
}
