import { files as messages } from "../messages/load/files.ts";
import type { AppendixFile, Content, Municipality, StandardRecord } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
import { checkActs } from "./check/acts.ts";
import { checkAppendices } from "./check/appendices.ts";
import { checkComplaints, checkGroups } from "./check/complaints.ts";
import { checkContacts } from "./check/contacts.ts";
import { checkEasyRead } from "./check/easy-read.ts";
import { checkFormerIds, checkFormerMunicipalityIds } from "./check/former-ids.ts";
import { checkHelpline } from "./check/helpline.ts";
import { checkHours } from "./check/hours.ts";
import { checkLetters } from "./check/letters.ts";
import { type Addresses, checkLinks } from "./check/links.ts";
import { checkListedStandards } from "./check/listed-standards.ts";
import { checkMarkdown } from "./check/markdown.ts";
import { checkMunicipalityNames, checkStandardNames } from "./check/names.ts";
import { checkOrder } from "./check/order.ts";
import { checkPlaceholders } from "./check/placeholders.ts";
import { checkRevisions } from "./check/revisions.ts";
import { checkSharedFacts } from "./check/shared-facts.ts";
import { checkSharedTexts } from "./check/shared-texts.ts";
import { checkTables } from "./check/tables.ts";
import { checkTheme } from "./check/theme.ts";
import { checkWords } from "./check/words.ts";
import { foundFolders } from "./discover.ts";
import { type Draft, draftsOf, withoutDrafts, withShownDrafts } from "./drafts.ts";
import { checkedName, type Faultless } from "./faultless.ts";
import { didYouMean } from "./message/nearest.ts";
import { dataFilesOf, type MunicipalityFiles } from "./municipality-files.ts";
import { type Problem, ProblemsError } from "./problem.ts";
import { readMunicipality } from "./read-municipality.ts";
import { resolvedProfile } from "./resolved-hours.ts";
import { resolvedStandard } from "./resolved-standard.ts";
import { type Sources, sourcesOf } from "./sources.ts";

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
  /** Which municipalities were without fault before; each is checked where it is left out. */
  readonly faultless?: Faultless | undefined;
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

/** Checks of one municipality; a new one is added to this list. */
const checks: readonly ((municipality: MunicipalityFiles) => readonly Problem[])[] = [
  checkStandardNames,
  checkFormerIds,
  checkActs,
  checkComplaints,
  checkGroups,
  checkOrder,
  checkContacts,
  checkEasyRead,
  checkHelpline,
  checkSharedFacts,
  checkSharedTexts,
  checkListedStandards,
  checkTheme,
  checkMarkdown,
  checkLetters,
  checkTables,
  checkPlaceholders,
  checkWords,
  checkRevisions,
  checkHours,
  checkAppendices,
];

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
  faultless,
}: LoadOptions): Promise<LoadedContent> {
  const found = await foundFolders(folder);
  const names = found.folders.map(({ name }) => name);
  const chosen = found.folders.filter(({ name }) => only.length === 0 || only.includes(name));
  const files: MunicipalityFiles[] = [];
  for (const each of chosen) files.push(await readMunicipality(each));
  const published = withoutDrafts(files);
  const unread = files.filter(({ profile }) => profile === undefined).map(({ name }) => name);
  const leftOut = names.filter((name) => unread.includes(name) || !chosen.some((each) => each.name === name));
  const drafts = draftsOf(
    files,
    hasDraft(files) ? faultsOf(files, { knownPaths, faultless, leftOut, drafts: [] }) : [],
  );
  const problems = [
    ...found.problems,
    ...(names.length === 0 ? [] : unknownNames(only, names, folder)),
    ...faultsOf(published, { knownPaths, faultless, leftOut, drafts }),
  ];
  if (problems.length > 0) throw new ProblemsError(problems.toSorted(byPlace));
  const shown = fate === "shown" ? withShownDrafts(files, drafts) : published;
  const content = contentOf(shown);
  if (fate === "left-out" && content.municipalities.length === 0) {
    throw new ProblemsError([nothingButDrafts(drafts, folder)]);
  }
  const ignored = [found, ...files].flatMap((each) => each.ignored);
  return { content, sources: sourcesOf(shown), ignored: ignored.map((path) => shownPath(path)), drafts };
}

function hasDraft(files: readonly MunicipalityFiles[]): boolean {
  return files.some(({ profile, standards }) =>
    [...(profile === undefined ? [] : [profile]), ...standards].some(({ isDraft }) => isDraft),
  );
}

/** What the links of some files are checked against. */
interface Surroundings
  extends Pick<LoadOptions, "knownPaths" | "faultless">,
    Pick<Addresses, "leftOut" | "drafts"> {}

function faultsOf(
  files: readonly MunicipalityFiles[],
  { knownPaths, faultless, ...around }: Surroundings,
): readonly Problem[] {
  const content = contentOf(files);
  return [
    ...files.flatMap(({ problems: ofFolder }) => ofFolder),
    ...files.flatMap(dataFilesOf).flatMap(({ problems: ofFile }) => ofFile),
    ...checkMunicipalityNames(files),
    ...checkFormerMunicipalityIds(files),
    ...files.flatMap((municipality) => ownFaults(municipality, faultless)),
    ...checkLinks(files, { content, known: knownPaths(content), ...around }),
  ];
}

function ownFaults(municipality: MunicipalityFiles, faultless: Faultless | undefined): readonly Problem[] {
  const name = faultless && checkedName(municipality);
  if (name !== undefined && faultless?.has(name) === true) return [];
  const problems = checks.flatMap((check) => check(municipality));
  if (name !== undefined && problems.length === 0) faultless?.add(name);
  return problems;
}

function nothingButDrafts(drafts: readonly Draft[], folder: string): Problem {
  const advice = messages.nothingButDrafts(drafts.map(({ file }) => file));
  return { code: "KS26", file: shownPath(folder), at: "", ...advice };
}

/** Everything that is whole; when there are problems it only serves to tell which addresses are known. */
function contentOf(files: readonly MunicipalityFiles[]): Content {
  const danish = new Intl.Collator("da");
  const municipalities = files.flatMap((municipality): Municipality[] => {
    const profile = municipality.profile?.parsed;
    const records = municipality.standards.flatMap(({ name, parsed }): StandardRecord[] => {
      const easyRead = municipality.easyReads.find((file) => file.name === name);
      if (parsed === undefined || (easyRead !== undefined && easyRead.parsed === undefined)) return [];
      return [{ standard: resolvedStandard(parsed, profile), easyRead: easyRead?.parsed }];
    });
    const ordered = records.toSorted((a, b) => danish.compare(a.standard.title, b.standard.title));
    // One whose standards are all drafts has nothing to publish, and is no fault (KS26).
    return profile === undefined || municipality.standards.length === 0
      ? []
      : [
          {
            profile: resolvedProfile(profile),
            records: ordered,
            ...(municipality.logo && { logo: municipality.logo }),
            ...(municipality.logoDark && { logoDark: municipality.logoDark }),
            ...(municipality.font && { font: municipality.font }),
            appendices: wholeAppendices(municipality),
          },
        ];
  });
  return {
    municipalities: municipalities.toSorted((a, b) => danish.compare(a.profile.name, b.profile.name)),
  };
}

function wholeAppendices({ appendices = new Map() }: MunicipalityFiles): ReadonlyMap<string, AppendixFile> {
  return new Map(
    [...appendices].flatMap(([file, found]) => ("code" in found ? [] : [[file, found] as const])),
  );
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
