import { plainWords } from "../format/markdown.ts";
import {
  canAppeal,
  type Edition,
  editionsOf,
  type Facts,
  isForCitizens,
  type Municipality,
  type MunicipalityProfile,
  pricesOf,
  type Region,
  type RelatedParagraph,
  type Standard,
  type StandardRecord,
  type Voice,
} from "../model/index.ts";
import type { FactAnswer } from "./comparison/answer.ts";
import { factAnswers } from "./comparison/fact-answers.ts";
import type { KnownDays } from "./data/changed-on.ts";
import { lawLine } from "./law-view.ts";
import { municipalityCalls, type NumberView } from "./municipality-contacts.ts";
import { pricesText } from "./price-view.ts";
import { mainLaw, relatedTo } from "./related-view.ts";
import { searchedLaw } from "./search-mark.ts";
import { texts } from "./texts.ts";

/** What the pages that all municipalities share say of one standard. */
export interface StandardSummary {
  readonly id: string;
  readonly title: string;
  readonly law: string;
  /** The same as a search asks for it. */
  readonly searchedLaw: string;
  readonly promise: string;
  /** Other words by which it is found. */
  readonly keywords: readonly string[];
  /** Whether its text tells of an appeal. */
  readonly hasAppeal: boolean;
  /** Those that it has for citizens. */
  readonly editions: readonly Edition[];
  readonly revision: string;
  /** The days of its text that are known. */
  readonly days: KnownDays;
  /** Its changes that are told, the newest first: when which revision followed which, and what changed, in words. */
  readonly history: readonly {
    readonly revision: string;
    readonly since: string;
    readonly on: string;
    readonly changes: readonly string[];
  }[];
  /** What the help costs, as far as the source says it; `isPaid` where it is not all free. */
  readonly cost?: { readonly text: string; readonly isPaid: boolean };
  readonly isDraft?: true;
}

/** The same with its answers to the questions by which standards are compared. */
export interface ComparedSummary extends StandardSummary {
  /** The paragraphs under which the help is given. */
  readonly mainLaw: readonly RelatedParagraph[];
  /** The ids of the municipality's standards to which it leads. */
  readonly related: readonly string[];
  readonly answers: readonly FactAnswer[];
  /** The day on which its source was read. */
  readonly seen: string;
}

/** What the pages that all municipalities share say of one: the only thing they know of it. */
export interface MunicipalitySummary {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly region: Region;
  readonly voice: Voice;
  readonly isDraft?: true;
  readonly standards: readonly ComparedSummary[];
  /** The numbers that hold whatever the help is about. */
  readonly calls: readonly NumberView[];
  readonly situations: NonNullable<MunicipalityProfile["situations"]>;
  readonly wasUrl?: string;
  readonly website?: string;
  /** The address of the licence of its open data. */
  readonly licence?: string;
  readonly switchboard?: NonNullable<MunicipalityProfile["switchboard"]>;
  /** The name of the logo's file. */
  readonly logo?: string;
  readonly logoDark?: string;
  readonly accessibilityContact?: NonNullable<MunicipalityProfile["accessibilityContact"]>;
}

/** Makes the summary of a standard. */
export function standardSummary(record: StandardRecord): StandardSummary {
  const { id, title, summary, keywords = [], draft } = record.standard;
  const editions = editionsOf(record).filter(isForCitizens);
  const hasAppeal = canAppeal(record.standard);
  const law = lawLine(record.standard);
  const about = {
    id,
    title,
    law,
    searchedLaw: searchedLaw(record.standard.legalBasis),
    promise: summary.promise,
    keywords,
    hasAppeal,
    editions,
    ...historyOf(record.standard),
  };
  const cost = costOf(record.standard.facts);
  return { ...about, ...(cost === undefined ? {} : { cost }), ...(draft === true ? { isDraft: true } : {}) };
}

function historyOf({
  revision,
  source,
  earlierRevisions = [],
}: Standard): Pick<StandardSummary, "revision" | "days" | "history"> {
  const newestFirst = earlierRevisions.toSorted((a, b) => b.replacedOn.localeCompare(a.replacedOn));
  return {
    revision,
    days: { seen: source.seen, replaced: newestFirst.map(({ replacedOn }) => replacedOn) },
    history: newestFirst.map((earlier, index) => ({
      revision: newestFirst[index - 1]?.revision ?? revision,
      since: earlier.revision,
      on: earlier.replacedOn,
      changes: earlier.changes.map(plainWords),
    })),
  };
}

function costOf(facts: Facts): StandardSummary["cost"] {
  const prices = pricesOf(facts);
  const text = pricesText(facts, { many: texts.prices.count }).join(" ");
  return text === "" ? undefined : { text, isPaid: prices.some(({ kind }) => kind === "amount") };
}

/** Makes the summary of a municipality from its own content alone. */
export function municipalitySummary(municipality: Municipality): MunicipalitySummary {
  const { profile, records, logo, logoDark } = municipality;
  const { id, name, code, region, voice, draft, wasUrl, website, switchboard, accessibilityContact } =
    profile;
  const { dataLicence: licence } = profile;
  return {
    id,
    name,
    code,
    region,
    voice,
    ...(draft === true ? { isDraft: true } : {}),
    standards: records.map((record) => ({
      ...standardSummary(record),
      mainLaw: mainLaw(record.standard),
      related: relatedTo(record.standard, municipality).map(({ record: { standard } }) => standard.id),
      answers: factAnswers({ standard: record.standard, municipality }),
      seen: record.standard.source.seen,
    })),
    calls: municipalityCalls(municipality),
    situations: profile.situations ?? [],
    ...(wasUrl === undefined ? {} : { wasUrl }),
    ...(website === undefined ? {} : { website }),
    ...(licence === undefined ? {} : { licence }),
    ...(switchboard === undefined ? {} : { switchboard }),
    ...(logo === undefined ? {} : { logo: logo.name }),
    ...(logoDark === undefined ? {} : { logoDark: logoDark.name }),
    ...(accessibilityContact === undefined ? {} : { accessibilityContact }),
  };
}

/** Gives the municipality that has a site for itself; undefined where several share one. */
export function loneMunicipality(summaries: readonly MunicipalitySummary[]): MunicipalitySummary | undefined {
  const [only, ...others] = summaries;
  return others.length === 0 ? only : undefined;
}
