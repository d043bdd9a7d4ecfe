import type { FullPart } from "./full-parts.ts";
import { texts } from "./texts.ts";

/** The chapters of the full edition in the order in which a reader asks, each with the anchor of its heading. */
const anchors = {
  eligibility: "kan-jeg-faa-det",
  help: "hvad-faar-jeg",
  steps: "hvordan-goer-jeg",
  rights: "ret-og-klage",
  about: "om-teksten",
} as const;

/** The name of a chapter. */
export type ChapterName = keyof typeof anchors;

const chapterNames = Object.keys(anchors) as readonly ChapterName[];

/** A chapter of the full edition: its heading, and the parts under it in their order. */
export interface FullChapter {
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly FullPart[];
}

/** Gives the names of all chapters, those that `first` names before the others. */
export function chapterNamesFrom(first: readonly ChapterName[]): readonly ChapterName[] {
  return [...new Set([...first, ...chapterNames])];
}

/** Groups the parts by their chapters, which come in the order of their first parts. */
export function fullChapters(parts: readonly FullPart[]): readonly FullChapter[] {
  return [...new Set(parts.map(({ chapter }) => chapter))].map((name) => ({
    id: anchors[name],
    heading: texts.chapters[name],
    parts: parts.filter(({ chapter }) => chapter === name),
  }));
}
