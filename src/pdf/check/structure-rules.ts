import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { annotationsAreAccessible } from "./annotations.ts";
import { bookmarksEqualHeadings } from "./bookmarks.ts";
import { contentIsMarked, parentTreeAgrees, wordsAreInStructure } from "./content.ts";
import { documentIsInert } from "./document.ts";
import { fontsAreEmbedded } from "./fonts.ts";
import type { Rule } from "./rule.ts";
import { figuresAreDescribed, headingsAreNested, nestingIsAllowed, rolesAreMapped } from "./structure.ts";
import { tablesAreRegular } from "./tables.ts";

/** The rules that ask for nothing but the file: for our own documents and for a stranger's. */
export const structureRules: readonly Rule[] = [
  documentIsInert,
  contentIsMarked,
  wordsAreInStructure,
  parentTreeAgrees,
  rolesAreMapped,
  nestingIsAllowed,
  headingsAreNested,
  figuresAreDescribed,
  tablesAreRegular,
  annotationsAreAccessible,
  bookmarksEqualHeadings,
  fontsAreEmbedded,
];

const findingsShown = 8;

/** What a rule finds first: a fault of a template repeats on every page, and the first few say enough. */
export function firstFaults(rule: Rule, document: Draft): PdfFault[] {
  return [...rule(document)].slice(0, findingsShown);
}
