import { type HardWords, rareWordsOf } from "../format/terms.ts";
import { bindText } from "../format/typography.ts";
import type { BlockView } from "./block-view.ts";
import type { Bookmark } from "./bookmark.ts";
import { type FullChapter, fullChapters } from "./chapters.ts";
import { type EmergencyView, emergencyPart } from "./emergency-view.ts";
import { type FirstScreenView, firstScreenView } from "./first-screen-view.ts";
import { type FullPart, fullParts, wordsPart } from "./full-parts.ts";
import { lawLine } from "./law-view.ts";
import { generalNationalKeys } from "./national-keys.ts";
import { explainedWords } from "./national-view.ts";
import { type ShortAnswerView, shortAnswerView } from "./short-answer-view.ts";
import { shownTexts } from "./shown-texts.ts";
import type { StandardContext } from "./standard-context.ts";
import { usedWords, type WordAnchor, withUses, wordLinks } from "./words-view.ts";

/** The full edition of a standard: what page, PDF, large print and book print alike. */
export interface FullView {
  readonly municipality: string;
  readonly title: string;
  readonly law: string;
  readonly promise: string;
  readonly firstScreen: FirstScreenView;
  readonly shortAnswer: ShortAnswerView;
  readonly emergency?: EmergencyView & { readonly id: string; readonly heading: string };
  /** What follows the short answer, in its order: text, contents list and bookmarks are made from these. */
  readonly chapters: readonly FullChapter[];
}

/** Gives the hard words that the full edition of a standard explains at its end. */
export function fullWords({ municipality, standard }: StandardContext): HardWords {
  return rareWordsOf(municipality.profile, standard, generalNationalKeys(standard).flatMap(explainedWords));
}

const views = new WeakMap<StandardContext, FullView>();

/** Gives the full edition of a standard as it stands alone; page, data and paper of the same context are made from one. */
export function fullView(context: StandardContext): FullView {
  const view = views.get(context) ?? madeFullView(context);
  views.set(context, view);
  return view;
}

/**
 * Makes the full edition of a standard. `prefix` is what its anchors start with where several texts share a document,
 * and `anchorOf` says where its hard words stand when they share a list.
 */
export function madeFullView(
  plainContext: StandardContext,
  { prefix = "", anchorOf }: { readonly prefix?: string; readonly anchorOf?: WordAnchor } = {},
): FullView {
  const hardWords = fullWords(plainContext);
  const links = wordLinks(hardWords, anchorOf);
  const context = { ...plainContext, writer: plainContext.writer.explaining(links) };
  const { standard, municipality } = context;
  // Made in the order of the page, so that the first of a hard word carries the link.
  const emergency = emergencyPart(context);
  const head = {
    municipality: municipality.profile.name,
    title: standard.title,
    law: lawLine(standard),
    promise: bindText(standard.summary.promise),
    firstScreen: firstScreenView(context, `#${prefix}`),
    shortAnswer: shortAnswerView(context),
    ...(emergency === undefined ? {} : { emergency }),
  };
  const parts = fullParts(context);
  // What is told of law and source stands beside the text, and its names need no explanation.
  const told = parts.filter(({ kind }) => kind !== "national" && kind !== "source");
  const words = usedWords([...shownTexts(head), ...shownTexts(told)], {
    words: hardWords,
    ...(anchorOf && { anchorOf }),
  });
  // A way back is for a screen; paper has the number of the page.
  const shownWords = context.writer.medium === "page" ? withUses(words, links) : words;
  const withWords = parts.flatMap((part) =>
    part.kind === "source" ? [...wordsPart(shownWords), part] : [part],
  );
  return { ...head, chapters: fullChapters(withWords) };
}

/** Gives all parts of a full edition in the order of its chapters. */
export function partsIn({ chapters }: Pick<FullView, "chapters">): readonly FullPart[] {
  return chapters.flatMap(({ parts }) => parts);
}

/**
 * Lists the bookmarks of a full edition in its order; `level` is theirs, `prefix` that of its anchors. Where the text is
 * itself a chapter of a book (`inBook`), its own chapters have no headings.
 */
export function fullBookmarks(
  { shortAnswer, emergency, chapters }: FullView,
  {
    level,
    prefix = "",
    inBook = false,
  }: { readonly level: number; readonly prefix?: string; readonly inBook?: boolean },
): readonly Bookmark[] {
  const bookmark = (
    { id, heading }: { readonly id: string; readonly heading: string },
    below = 0,
  ): Bookmark => ({ title: heading, anchor: `${prefix}${id}`, level: level + below });
  const below = inBook ? 0 : 1;
  return [
    bookmark(shortAnswer),
    ...(emergency === undefined ? [] : [bookmark(emergency)]),
    ...chapters.flatMap((chapter) => [
      ...(inBook ? [] : [bookmark(chapter)]),
      ...chapter.parts.flatMap((part) => [
        bookmark(part, below),
        ...(part.kind === "section" ? partBookmarks(part.view.blocks, level + below + 1, prefix) : []),
      ]),
    ]),
  ];
}

/** Lists the bookmarks of the parts of some blocks, and of the parts in them. */
export function partBookmarks(
  blocks: readonly BlockView[],
  level: number,
  prefix: string,
): readonly Bookmark[] {
  const parts = blocks.flatMap((block) => (block.kind === "parts" ? block.parts : []));
  return parts.flatMap(({ id, heading, blocks: inner }) => [
    { title: heading, anchor: `${prefix}${id}`, level },
    ...partBookmarks(inner, level + 1, prefix),
  ]);
}
