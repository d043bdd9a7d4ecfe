import { files as messages } from "../messages/load/files.ts";
import type { Content } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
import { checkFormerMunicipalityIds } from "./check/former-ids.ts";
import { type Addresses, checkLinks } from "./check/links.ts";
import { checkMunicipalityNames } from "./check/names.ts";
import type { Entry } from "./data/folder-entries.ts";
import { foundFolders } from "./discover.ts";
import { type Draft, draftsOf, hasDraft, withoutDrafts, withShownDrafts } from "./drafts.ts";
import { keepReading } from "./kept/keep-reading.ts";
import { type KeptMunicipality, type KnownFolder, knownFolders } from "./kept/kept-municipality.ts";
import type { Readings } from "./kept/reading.ts";
import { didYouMean } from "./message/nearest.ts";
import type { MunicipalityFiles } from "./municipality-files.ts";
import { ownFaults } from "./own-faults.ts";
import { type Problem, ProblemsError } from "./problem.ts";
import { readMunicipality } from "./read-municipality.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { contentOf, wholeMunicipality } from "./whole-content.ts";

/** What to load, and what the site's addresses are. */
export interface LoadOptions {
  /** The folder that holds the municipalities' folders. */
  readonly folder: string;
  /** The ids of the municipalities to load; all when empty or left out. */
  readonly only?: readonly string[];
  /** What becomes of drafts; they are left out unless somebody at work wants to see them. */
  readonly drafts?: "left-out" | "shown";
  /**
   * Gives all addresses of the site that this content makes, each starting with `/`, so that broken links are found
   * before anything is built. The addresses belong to a later folder, so the caller hands them in.
   */
  readonly knownPaths: (content: Content) => ReadonlySet<string>;
  /** What was read before; each file is read and checked where it is left out. */
  readonly readings?: Readings | undefined;
}

/** What was loaded, and where it stands. */
export interface LoadedContent {
  readonly content: Content;
  readonly sources: Sources;
  /** The files that were passed over because programs left them, as problems name files. */
  readonly ignored: readonly string[];
  /** What is not to be published yet, whether it was left out or not. */
  readonly drafts: readonly Draft[];
}

/**
 * Reads and checks municipalities, each file once. Nothing that the files hold is run.
 *
 * @throws {ProblemsError} with every fault of every file at once.
 */
export async function loadContent({
  folder,
  only = [],
  drafts: fate = "left-out",
  knownPaths,
  readings,
}: LoadOptions): Promise<LoadedContent> {
  const found = await foundFolders(folder);
  const names = found.folders.map(({ name }) => name);
  const chosen = found.folders.filter(({ name }) => only.length === 0 || only.includes(name));
  const { files, kept, known } = await readOrKept(chosen, readings, knownPaths);
  const published = withoutDrafts(files);
  const unread = files.filter(({ profile }) => profile === undefined).map(({ name }) => name);
  const leftOut = names.filter((name) => unread.includes(name) || !chosen.some((each) => each.name === name));
  const around = { knownPaths, leftOut, kept };
  const drafts = draftsOf(files, files.some(hasDraft) ? faultsOf(files, { ...around, drafts: [] }) : []);
  const problems = [
    ...found.problems,
    ...(names.length === 0 ? [] : unknownNames(only, names, folder)),
    ...faultsOf(published, { ...around, drafts }),
  ];
  if (problems.length > 0) throw new ProblemsError(problems.toSorted(byPlace));
  const shown = fate === "shown" ? withShownDrafts(files, drafts) : published;
  const read = shown.map((each) => ({ files: each, municipality: wholeMunicipality(each) }));
  const content = contentOf([
    ...read.flatMap(({ municipality }) => municipality ?? []),
    ...kept.map(({ reading }) => reading.municipality),
  ]);
  if (fate === "left-out" && content.municipalities.length === 0) {
    throw new ProblemsError([nothingButDrafts(drafts, folder)]);
  }
  for (const each of read) {
    const before = known.get(each.files.name);
    if (readings !== undefined && before !== undefined) await keepReading(readings, { ...before, ...each });
  }
  const before = kept.map((each) => each.files);
  const ignored = [found, ...files, ...before].flatMap((each) => each.ignored);
  return {
    content,
    sources: sourcesOf(shown, before),
    ignored: ignored.map((path) => shownPath(path)),
    drafts,
  };
}

/**
 * Reads municipalities of which no reading is kept. One that leads to a page that is not there is read again, too: that is
 * how its places are told.
 */
async function readOrKept(
  folders: readonly Entry[],
  readings: Readings | undefined,
  knownPaths: LoadOptions["knownPaths"],
): Promise<ReadOrKept> {
  const known = await knownFolders(folders, readings);
  const kept = new Map(known.flatMap(({ folder, kept: found }) => (found ? [[folder, found]] : [])));
  const files = new Map<Entry, MunicipalityFiles>();
  for (const folder of folders) if (!kept.has(folder)) files.set(folder, await readMunicipality(folder));
  const paths = knownPaths(
    contentOf([
      ...withoutDrafts([...files.values()]).flatMap((each) => wholeMunicipality(each) ?? []),
      ...[...kept.values()].map(({ reading }) => reading.municipality),
    ]),
  );
  for (const [folder, { reading }] of kept) {
    if (reading.links.every((link) => paths.has(link))) continue;
    kept.delete(folder);
    files.set(folder, await readMunicipality(folder));
  }
  return {
    files: folders.flatMap((folder) => files.get(folder) ?? []),
    kept: [...kept.values()],
    known: new Map(known.map((each) => [each.folder.name, each])),
  };
}

/** Municipalities that were read now, and those that were read before. */
interface ReadOrKept {
  readonly files: readonly MunicipalityFiles[];
  readonly kept: readonly KeptMunicipality[];
  /** What was known of each folder before it was read, by its name. */
  readonly known: ReadonlyMap<string, KnownFolder>;
}

/** What the names and links of some files are checked against. */
interface Surroundings extends Pick<LoadOptions, "knownPaths">, Pick<Addresses, "leftOut" | "drafts"> {
  readonly kept: readonly KeptMunicipality[];
}

function faultsOf(
  files: readonly MunicipalityFiles[],
  { knownPaths, kept, ...around }: Surroundings,
): readonly Problem[] {
  const content = contentOf([
    ...files.flatMap((each) => wholeMunicipality(each) ?? []),
    ...kept.map(({ reading }) => reading.municipality),
  ]);
  const all = [...files, ...kept.map((each) => each.files)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...files.flatMap(ownFaults),
    ...checkMunicipalityNames(all),
    ...checkFormerMunicipalityIds(all),
    ...checkLinks(files, { content, known: knownPaths(content), ...around }),
  ];
}

function nothingButDrafts(drafts: readonly Draft[], folder: string): Problem {
  const advice = messages.nothingButDrafts(drafts.map(({ file }) => file));
  return { code: "KS26", file: shownPath(folder), at: "", ...advice };
}

/** Tells the names of municipalities that somebody asked for and that are not there. */
export function unknownNames(
  only: readonly string[],
  known: readonly string[],
  folder: string,
): readonly Problem[] {
  const unknown = [...new Set(only)].filter((name) => !known.includes(name));
  return unknown.map((name) => {
    const { what, fix } = messages.unknownMunicipality(name, known);
    return {
      code: "KS22",
      file: shownPath(folder),
      at: "",
      what,
      fix: didYouMean(name, known, fix),
    };
  });
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
