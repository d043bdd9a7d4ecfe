import type { Adoption } from "./adoption.ts";
import type { EasyLine } from "./easy-read.ts";
import type { Region } from "./municipality.ts";

/** A hard word and its one explanation, used in the glossary, in easy read and at the end of PDFs. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Inflections that stand for the same word. */
  readonly forms: readonly string[];
  /** One or two short sentences that a reader of easy read understands. */
  readonly meaning: string;
  /** A word of everyday Danish: easy read explains it, the full edition does not. */
  readonly everyday?: true | undefined;
  /** The paragraphs under which the word means this; everywhere where left out. */
  readonly under?: readonly { readonly act: string; readonly section?: string | undefined }[] | undefined;
  /** Who adopted a municipality's own explanation, and when. */
  readonly adoption?: Adoption | undefined;
}

/** A region's name and the number of its medical helpline. */
export interface RegionEntry {
  readonly name: string;
  readonly medicalHelpline: string;
  /** False as long as only one source gives the number; such a number is never printed. */
  readonly verified: boolean;
  /** The region that takes its place. */
  readonly successor?: RegionSuccessor;
}

/** A region that takes the place of one or more others. */
export interface RegionSuccessor {
  readonly name: string;
  /** Its first day; the day before is the last of the others. */
  readonly from: string;
  /** Left out until two sources give it: until then the old region's number stays. */
  readonly medicalHelpline?: string;
}

/** The numbers to call in danger: those of the regions and those of the whole country. */
export interface EmergencyNumbers {
  readonly regions: Readonly<Record<Region, RegionEntry>>;
  readonly nationalNumbers: { readonly alarm: string; readonly police: string };
}

/** A text that follows from national law. It is always marked as national, with its source and its date. */
export interface NationalText {
  readonly text: string;
  /** The same in one line, for a sheet with little room. */
  readonly short?: string;
  /** The same where a municipality says that one cannot complain. */
  readonly despite?: string;
  readonly source: string;
  /** The date on which the rule was last checked. */
  readonly asOf: string;
  /** The ids of the glossary's words that the text itself explains. */
  readonly explains?: readonly string[];
}

/** A text of national law in the words of easy read. */
export interface EasyNationalText {
  readonly lines: readonly Extract<EasyLine, string | { explain: string }>[];
  readonly source: string;
  /** The date on which the rule was last checked. */
  readonly asOf: string;
}

/** A guidance or order that another one has replaced. */
export interface ReplacedRule {
  /** Kind, number and year, as a cited rule names it. */
  readonly number: string;
  /** The new one as a Danish sentence names it, with number and date. */
  readonly replacedBy: string;
  /** The first day on which the old one no longer holds, where it is known to the day. */
  readonly on: string;
  readonly source: string;
}

/** A paragraph that moved to another Act. */
export interface MovedParagraph {
  readonly act: string;
  readonly section: string;
  readonly to: { readonly act: string; readonly section: string };
  readonly on: string;
  readonly source: string;
}

/** A paragraph that is about something else than texts that name it may believe. */
export interface ParagraphNow {
  readonly act: string;
  readonly section: string;
  /** What it is about, as it stands after "handler om". */
  readonly about: string;
  /** The paragraphs that such texts may mean, of the same Act. */
  readonly maybe: readonly string[];
  /** With the day on which somebody saw it. */
  readonly source: string;
}

/** A thing of everyday administration that is gone and what people use now. */
export interface ReplacedTool {
  readonly name: string;
  readonly replacedBy: string;
  readonly on: string;
  readonly source: string;
}

/** What no longer holds, and what must be looked at yearly. */
export interface RuleChanges {
  /** Guidances and orders that no longer hold. Only what a source names stands here. */
  readonly replacedRules: readonly ReplacedRule[];
  /** Paragraphs that moved to another Act, so that a citation of the old place leads nowhere. */
  readonly movedParagraphs: readonly MovedParagraph[];
  /** Paragraphs that are easily taken for others. */
  readonly paragraphsNow: readonly ParagraphNow[];
  /** Since ældreloven is in force, those it gives a right to help can no longer have help under these paragraphs. */
  readonly aeldreloven: {
    readonly on: string;
    readonly sections: readonly string[];
    readonly source: string;
  };
  /** Tools that citizens can no longer use. */
  readonly replacedTools: readonly ReplacedTool[];
  /** Paragraphs of serviceloven whose standard is compulsory and looked at yearly. */
  readonly yearlyParagraphs: readonly string[];
}
