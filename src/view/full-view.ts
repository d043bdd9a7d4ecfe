import { type HardWords, rareWordsOf } from "../format/terms.ts";
import { bindText } from "../format/typography.ts";
import type { BlockView } from "./block-view.ts";
import type { Bookmark } from "./bookmark.ts";
import {
  type EmergencyLineView,
  type EmergencyView,
  emergencyLine,
  emergencyPart,
} from "./emergency-view.ts";
import { type FullPart, fullParts, wordsPart } from "./full-parts.ts";
import { lawLine } from "./law-view.ts";
import { generalNationalKeys } from "./national-keys.ts";
import { explainedWords } from "./national-view.ts";
import { type ShortAnswerView, shortAnswerView } from "./short-answer-view.ts";
import { shownTexts } from "./shown-texts.ts";
import type { StandardContext } from "./standard-context.ts";
import { usedWords, type WordAnchor, wordLinks } from "./words-view.ts";

/** The full edition of a standard: what page, PDF, large print and book print alike. */
export interface FullView {
  readonly municipality: string;
  readonly title: string;
  readonly law: string;
  readonly promise: string;
  readonly emergencyLine: EmergencyLineView;
  readonly shortAnswer: ShortAnswerView;
  readonly emergency?: EmergencyView & { readonly id: string; readonly heading: string };
  /** What follows the short answer, in its order: text, contents list and bookmarks are made from this list. */
  readonly parts: readonly FullPart[];
}

/** Gives the hard words that the full edition of a standard explains at its end. */
export function fullWords({ municipality, standard }: StandardContext): HardWords {
  return rareWordsOf(municipality.profile, standard, generalNationalKeys(standard).flatMap(explainedWords));
}

/** Makes the full edition of a standard; `anchorOf` says where its hard words stand when several texts share a list. */
export function fullView(plainContext: StandardContext, anchorOf?: WordAnchor): FullView {
  const hardWords = fullWords(plainContext);
  const context = { ...plainContext, writer: plainContext.writer.explaining(wordLinks(hardWords, anchorOf)) };
  const { standard, municipality } = context;
  // Made in the order of the page, so that the first of a hard word carries the link.
  const emergency = emergencyPart(context);
  const head = {
    municipality: municipality.profile.name,
    title: standard.title,
    law: lawLine(standard),
    promise: bindText(standard.summary.promise),
    emergencyLine,
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
  return {
    ...head,
    parts: parts.flatMap((part) => (part.kind === "source" ? [...wordsPart(words), part] : [part])),
  };
}

/** Lists the bookmarks of a full edition in its order; `level` is theirs, `prefix` that of its anchors. */
export function fullBookmarks(
  { shortAnswer, emergency, parts }: FullView,
  { level, prefix = "" }: { readonly level: number; readonly prefix?: string },
): readonly Bookmark[] {
  const bookmark = ({ id, heading }: { readonly id: string; readonly heading: string }): Bookmark => ({
    title: heading,
    anchor: `${prefix}${id}`,
    level,
  });
  return [
    bookmark(shortAnswer),
    ...(emergency === undefined ? [] : [bookmark(emergency)]),
    ...parts.flatMap((part) => [
      bookmark(part),
      ...(part.kind === "section" ? partBookmarks(part.view.blocks, level + 1, prefix) : []),
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
