import type { RunningHead } from "./running-head.ts";
import { texts } from "./texts.ts";

/** Writes a text as a CSS string that cannot end the string, the rule or the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>&\n\r\f\0]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ""} `,
  );
  return `"${escaped}"`;
}

/** The boxes of a head; of two lines both stand in the left one, which then has the whole width. */
function headRules(head: RunningHead): readonly string[] {
  if (head.kind === "line") {
    return [`@top-left{content:${cssString(head.left)}}`, `@top-right{content:${cssString(head.right)}}`];
  }
  return [
    `@top-left{content:${cssString(head.lines.join("\n"))};white-space:pre}`,
    "@top-right{content:none}",
    `margin-block-start:${head.margin.toFixed(1)}pt;`,
  ];
}

/**
 * Gives the page rules of one document: the municipality and the standard in the running head, edition and date in
 * the foot, page x of y. Chromium knows no running elements, so the words stand in the rule itself.
 */
export function pageStyleHtml(words: {
  /** Left out where the pages have the head of all others. */
  readonly head?: RunningHead;
  readonly foot: string;
  /** The first page has its head in its own text. */
  readonly firstWithoutHead?: boolean;
  /** The name of pages that have none at all. */
  readonly withoutHead?: string;
  /** The head and foot of each chapter of a book, because a sheet that lies alone must say what it is about. */
  readonly chapters?: readonly { readonly head: RunningHead; readonly foot: string }[];
  /** The municipality's own colour. */
  readonly colour?: string;
  /** Whether both sides of its sheets have the wide margin where they are bound, and a cover to their edges. */
  readonly isBook?: boolean;
  /** The name of the pages that these rules are for; without one they are for all. */
  readonly page?: string;
}): string {
  return [
    words.page === undefined ? "@page{" : `@page ${words.page}{`,
    ...(words.head === undefined ? [] : headRules(words.head)),
    `@bottom-left{content:${cssString(words.foot)}}`,
    // Named pages have it of all pages.
    ...(words.page === undefined
      ? [`@bottom-right{content:"${texts.paper.page} " counter(page) " ${texts.paper.of} " counter(pages)}`]
      : []),
    "}",
    ...[words.firstWithoutHead ? ":first" : undefined, words.withoutHead].flatMap((pages) =>
      pages === undefined ? [] : [`@page ${pages}{@top-left{content:none}@top-right{content:none}}`],
    ),
    ...(words.colour === undefined ? [] : [`:root{--municipality:${words.colour}}`]),
    ...(words.isBook !== true
      ? []
      : [
          "@page :left{margin-inline:18mm 25mm}",
          "@page cover{@top-left{content:none}@top-right{content:none}}",
        ]),
    ...(words.chapters ?? []).flatMap(({ head, foot }, index) => [
      `.chapter:nth-of-type(${index + 1}){page:chapter-${index + 1}}`,
      `@page chapter-${index + 1}{`,
      ...headRules(head),
      `@bottom-left{content:${cssString(foot)}}`,
      "}",
    ]),
  ].join("");
}
