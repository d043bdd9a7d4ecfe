import type { IndexWord, WordOnPage, WordVariant } from "./index-file.ts";
import { otherIndex } from "./search-index-error.ts";

/** The words of a part, and how the whole numbers its pages and the fields of their meta. */
export interface PartWords {
  readonly words: readonly IndexWord[];
  /** By the part's numbers. */
  readonly pages: readonly number[];
  readonly fields: readonly number[];
}

/** A word on a page of the whole: the number of the page itself, not what it is after that of the page before. */
type Place = readonly [page: number, text: readonly number[], meta: readonly number[]];

interface GatheredWord {
  readonly pages: Place[];
  readonly variants: Map<string, Place[]>;
}

/** Joins the words of parts to those of the whole, in the order of their bytes, as Pagefind has them. */
export function joinedWords(parts: readonly PartWords[]): readonly IndexWord[] {
  const gathered = new Map<string, GatheredWord>();
  for (const part of parts) {
    for (const [word, pages, variants] of part.words) {
      let known = gathered.get(word);
      if (known === undefined) {
        known = { pages: [], variants: new Map() };
        gathered.set(word, known);
      }
      gather(known.pages, pages, part);
      for (const [written, its] of variants) {
        const places = known.variants.get(written) ?? [];
        gather(places, its, part);
        known.variants.set(written, places);
      }
    }
  }
  return inByteOrder(gathered).map(
    ([word, { pages, variants }]): IndexWord => [word, counted(pages), variantsOf(variants)],
  );
}

function gather(places: Place[], pages: readonly WordOnPage[], { pages: numbers, fields }: PartWords): void {
  let number = 0;
  const isAsBefore = fields.every((field, at) => field === at);
  for (const [pagesOn, text, meta] of pages) {
    number += pagesOn;
    places.push([
      numberIn(numbers, number),
      text,
      isAsBefore ? meta : meta.map((place) => inWhole(place, fields)),
    ]);
  }
}

/** Gives the number that a part's page has in the whole. Throws SearchIndexError where it has no such page. */
export function numberIn(numbers: readonly number[], page: number): number {
  const number = numbers[page];
  if (number === undefined) throw otherIndex(`page ${page}`);
  return number;
}

function inWhole(place: number, fields: readonly number[]): number {
  return place < 0 ? -1 - (fields[-1 - place] ?? 0) : place;
}

/** The way of writing comes first that is on the first page, and of two on the same that with the lower bytes. */
function variantsOf(variants: ReadonlyMap<string, Place[]>): readonly WordVariant[] {
  const firstOf = ([, pages]: WordVariant): number => pages[0]?.[0] ?? 0;
  return inByteOrder(variants)
    .map(([written, places]): WordVariant => [written, counted(places)])
    .sort((one, other) => firstOf(one) - firstOf(other));
}

/** Sorts places by their pages, and counts each page from the one before. */
function counted(places: Place[]): readonly WordOnPage[] {
  places.sort(([one], [other]) => one - other);
  let last = 0;
  return places.map(([page, text, meta]): WordOnPage => {
    const on = page - last;
    last = page;
    return [on, text, meta];
  });
}

/** Orders what texts name by the bytes of their UTF-8, as Pagefind does. */
export function inByteOrder<Named extends readonly [name: string, ...unknown[]]>(
  named: Iterable<Named>,
): Named[] {
  return Array.from(named, (one) => ({ one, bytes: Buffer.from(one[0]) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ one }) => one);
}

/** So many places are in a file of words, or a few more: what Pagefind takes where nobody says. */
const placesPerChunk = 20_000;

/** Spreads words over files, as Pagefind does. */
export function chunksOf(words: readonly IndexWord[]): readonly (readonly IndexWord[])[] {
  const chunks: IndexWord[][] = [];
  let chunk: IndexWord[] = [];
  let places = 0;
  for (const word of words) {
    chunk.push(word);
    places += placesOf(word);
    if (places < placesPerChunk) continue;
    chunks.push(chunk);
    chunk = [];
    places = 0;
  }
  return chunk.length === 0 ? chunks : [...chunks, chunk];
}

/** Pagefind counts each page and each other way of writing as one more. */
function placesOf([, pages, variants]: IndexWord): number {
  const on = (some: readonly WordOnPage[]): number =>
    some.reduce((sum, [, text, meta]) => sum + text.length + meta.length + 1, 0);
  return variants.reduce((sum, [, its]) => sum + on(its) + 1, on(pages));
}

/** Says from which word to which each file goes, as shortly as neighbours can be told apart. */
export function rangesOf(
  chunks: readonly (readonly IndexWord[])[],
): readonly (readonly [from: string, to: string])[] {
  const ranges = chunks.map((words): [from: string, to: string] => [
    words[0]?.[0] ?? "",
    words.at(-1)?.[0] ?? "",
  ]);
  for (const [at, next] of ranges.entries()) {
    const range = ranges[at - 1];
    if (range === undefined) continue;
    const [to, from] = apart(range[1], next[0]);
    if (Buffer.compare(Buffer.from(to), Buffer.from(range[0])) >= 0) range[1] = to;
    next[0] = from;
  }
  return ranges;
}

/** Gives the beginnings of two words up to the first letter in which they differ. */
function apart(one: string, other: string): readonly [string, string] {
  const [letters, others] = [Array.from(one), Array.from(other)];
  const same = others.findIndex((letter, at) => letter !== letters[at]);
  const length = (same < 0 ? others.length : same) + 1;
  return [letters.slice(0, length).join(""), others.slice(0, length).join("")];
}
