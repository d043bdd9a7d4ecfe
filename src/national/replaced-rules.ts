import type { Act } from "../model/index.ts";

/** A guidance or order that another one has replaced. */
export interface ReplacedRule {
  /** Kind, number and year, as a cited rule names it. */
  readonly number: string;
  readonly replacedBy: string;
  /** The first day on which the old one no longer holds, where it is known to the day. */
  readonly on: string;
  readonly source: string;
}

/** Guidances and orders that no longer hold. Only what a source names stands here. */
export const replacedRules: readonly ReplacedRule[] = [
  {
    number: "VEJ 10284/2017",
    replacedBy: "VEJ 9764 of 2 October 2023",
    on: "2023-10-02",
    source: "socialjura.dk",
  },
];

/** A paragraph that moved to another Act. */
export interface MovedParagraph {
  readonly act: Act;
  readonly section: string;
  readonly to: { readonly act: Act; readonly section: string };
  readonly on: string;
  readonly source: string;
}

const barnetsLov = {
  on: "2024-01-01",
  source: "barnets lov (lov nr. 721 af 13. juni 2023), lovguiden.dk",
} as const;

/** Paragraphs that moved to another Act, so that a citation of the old place leads nowhere. */
export const movedParagraphs: readonly MovedParagraph[] = [
  { act: "serviceloven", section: "41", to: { act: "barnets-lov", section: "86" }, ...barnetsLov },
  { act: "serviceloven", section: "42", to: { act: "barnets-lov", section: "87" }, ...barnetsLov },
  { act: "serviceloven", section: "44", to: { act: "barnets-lov", section: "90" }, ...barnetsLov },
  { act: "serviceloven", section: "45", to: { act: "barnets-lov", section: "89" }, ...barnetsLov },
];

/**
 * Ældreloven. Since it is in force, those it gives a right to help can no longer have help under these paragraphs of
 * serviceloven (§ 2, stk. 5, put in by lov nr. 1703 af 30. december 2024).
 */
export const aeldreloven = {
  on: "2025-07-01",
  sections: ["83", "83 a", "83 b", "84", "86"],
  source: "serviceloven § 2, stk. 5 (lov nr. 1703 af 30. december 2024), lovguiden.dk",
} as const;

/** A thing of everyday administration that is gone and what people use now. */
export interface ReplacedTool {
  readonly name: string;
  readonly replacedBy: string;
  readonly on: string;
  readonly source: string;
}

/** Tools that citizens can no longer use. */
export const replacedTools: readonly ReplacedTool[] = [
  {
    name: "NemID",
    replacedBy: "MitID",
    on: "2023-10-31",
    source: "lifeindenmark.borger.dk, “NemID is closed from 31 October 2023”",
  },
];

/** Paragraphs of serviceloven whose standard is compulsory and looked at yearly (BEK 1575 of 27 December 2014). */
export const yearlyParagraphs: readonly string[] = ["83", "83 a", "86"];
