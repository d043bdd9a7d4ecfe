import type { DataFileKind, Path } from "../load/index.ts";
import type { InEachLanguage } from "../messages/language.ts";
import type {
  AppendixFile,
  Block,
  Concept,
  EasyLine,
  EasyRead,
  MunicipalityProfile,
  Standard,
  WrittenStandard,
} from "../model/index.ts";
import type { Severity } from "../report/finding.ts";
import type { PrintedEditions } from "./printed-editions.ts";

/**
 * What a text is in its edition. LIX is measured on prose; headings, list items and table cells are reported apart;
 * labels (names, dates, places) are looked at for facts only.
 */
export type TextRole = "prose" | "item" | "heading" | "label";

/** The editions that are written by hand. The checklist is made from the standard. */
export type WrittenEdition = "full" | "easy-read";

/** One text of an edition and the place where it is written. */
export interface TextPiece {
  readonly edition: WrittenEdition;
  readonly file: DataFileKind;
  readonly path: Path;
  readonly role: TextRole;
  /** The words without Markdown. */
  readonly text: string;
  /** The section it belongs to, for words that are explained near by. */
  readonly part: string;
  /** The glossary's id of the word that is explained right below it. */
  readonly explains?: string;
}

/** One standard with all that rules look at. */
export interface ReviewRecord {
  readonly profile: MunicipalityProfile;
  readonly standard: Standard;
  /** Undefined where the standard has no such edition. */
  readonly easyRead: EasyRead | undefined;
  readonly full: readonly TextPiece[];
  readonly easy: readonly TextPiece[];
  /** Every text that the easy-read edition prints: its own lines and what it takes from the standard. */
  readonly easyPrinted: readonly string[];
  /** Every text that the checklist prints. */
  readonly checklist: readonly string[];
  /** Counts the words that each edition shows; asked for only where a rule needs it, because it prints them all. */
  readonly printed: () => PrintedEditions;
  /** The files of the appendices, by what the standard calls them. */
  readonly appendices: ReadonlyMap<string, AppendixFile>;
  /** The day of the review, as YYYY-MM-DD. */
  readonly today: string;
}

/** What a rule has found at one place; the rule's own words fill in the rest. Its texts are in the language that is spoken. */
export interface Match {
  readonly edition: WrittenEdition | "data";
  readonly file: DataFileKind;
  readonly path: Path;
  readonly quote: string;
  readonly what: string;
  /** Stands in for the rule's own advice where more is known. */
  readonly fix?: string;
}

/** What a rule's example puts into the example record. */
export interface Example {
  /** Lines of easy read. */
  /** `false` where there is no such edition. */
  readonly easyRead?: readonly EasyLine[] | false;
  /** The heading of the section that follows those lines, and what it begins with. */
  readonly section?: { readonly heading?: string; readonly lines?: readonly EasyLine[] };
  /** How many sections easy read has; one when left out. */
  readonly sections?: number;
  /** What easy read says it tells; when left out, all that the standard has and a citizen needs. */
  readonly tells?: readonly Concept[];
  /** Blocks of a section of the full edition. */
  readonly full?: readonly Block[];
  readonly standard?: Partial<WrittenStandard>;
  readonly profile?: Partial<MunicipalityProfile>;
  readonly checklist?: readonly string[];
  readonly appendices?: Readonly<Record<string, AppendixFile>>;
  readonly today?: string;
}

/** A rule of the review. Its examples are its documentation and its tests. */
export interface Rule {
  /** Never changes its meaning, because people search for it. */
  readonly code: `RV${number}`;
  readonly title: InEachLanguage<string>;
  /** By edition; `data` is for what is no text. Where an edition is missing the rule does not look at it. */
  readonly severity: Readonly<Partial<Record<Match["edition"], Severity>>>;
  /** Why it matters, and for whom. */
  readonly why: InEachLanguage<string>;
  readonly fix: InEachLanguage<string>;
  /** Where the rule or its number comes from, in Danish as the document prints it. */
  readonly source: string;
  /** What it finds; the first is the plainest and stands in the document. */
  readonly bad: readonly [Example, ...Example[]];
  /** What it leaves alone; nothing at all is found in the first. */
  readonly good: readonly [Example, ...Example[]];
  readonly find: (record: ReviewRecord) => readonly Match[];
}
