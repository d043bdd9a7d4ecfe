import { blanks } from "./ignored.ts";

/** The text of an HTML document without white space, and where the white space was. */
export interface HtmlText {
  /** All characters but white space, in lower case. */
  readonly letters: string;
  /** Whether white space of the same block stands before this place in `letters`. */
  readonly hasSpaceBefore: (place: number) => boolean;
}

/** A heading of an HTML document. */
export interface HtmlHeading {
  readonly level: number;
  readonly anchor: string | undefined;
}

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|img|svg|use|path)$/u;
const unseen = /<(script|style|title|template|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!doctype[^>]*>/giu;
const letterOrBlank = new RegExp(`(?:(?!${blanks.source})[^])+|[^]`, "gu");
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  shy: "\u00AD",
  ndash: "\u2013",
  mdash: "\u2014",
  aelig: "\u00E6",
  oslash: "\u00F8",
  aring: "\u00E5",
  middot: "\u00B7",
  sect: "\u00A7",
  times: "\u00D7",
  hellip: "\u2026",
  bdquo: "\u201E",
  ldquo: "\u201C",
  rdquo: "\u201D",
  lsquo: "\u2018",
  rsquo: "\u2019",
  laquo: "\u00AB",
  raquo: "\u00BB",
  euro: "\u20AC",
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ""] ?? whole;
    },
  );
}

/** Reads the text of a document that our own templates made; not a parser of any HTML. */
export function htmlTextOf(html: string): HtmlText {
  const body = html.replace(unseen, "").replace(/^[\s\S]*?<body[^>]*>/iu, "");
  let letters = "";
  const spaced = new Set<number>();
  const borders = new Set<number>();
  for (const [, tag, text] of body.matchAll(/<\/?([a-z][\w-]*)[^>]*>|([^<]+|<)/giu)) {
    if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (name === "br") spaced.add(letters.length);
      else if (!inline.test(name)) borders.add(letters.length);
      continue;
    }
    for (const [part] of decoded(text ?? "")
      .toLowerCase()
      .matchAll(letterOrBlank)) {
      if (!blanks.test(part)) letters += part;
      else if (/\s/u.test(part) && part !== "\uFEFF") spaced.add(letters.length);
    }
  }
  return { letters, hasSpaceBefore: (place) => spaced.has(place) && !borders.has(place) };
}

const known = new WeakMap<object, HtmlText>();

/** The text of a document's HTML; several steps ask for it, and it is read once. */
export function documentText(document: { readonly html: string }): HtmlText {
  const text = known.get(document) ?? htmlTextOf(document.html);
  known.set(document, text);
  return text;
}

/** The headings of a document in order, without those hidden from assistive technology. */
export function htmlHeadingsOf(html: string): HtmlHeading[] {
  return [...html.replace(unseen, " ").matchAll(/<h([1-6])\b([^>]*)>/giu)]
    .filter(([, , attributes = ""]) => !/\b(?:aria-hidden\s*=\s*["']?true|hidden\b)/iu.test(attributes))
    .map(([, level, attributes = ""]) => {
      const id = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(attributes);
      return { level: Number(level), anchor: id?.[1] ?? id?.[2] ?? id?.[3] };
    });
}
