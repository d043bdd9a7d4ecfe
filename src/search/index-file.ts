import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { decode, encode } from "cborg";

const unpack = promisify(gunzip);
const pack = promisify<Uint8Array, { readonly level: number }, Buffer>(gzip);

/** What stands in front of every file of Pagefind, when it is unpacked. */
const signature = Buffer.from("pagefind_dcd");

/** Gives what a file of an index holds. */
export async function unpacked(file: Uint8Array): Promise<Buffer> {
  return (await unpack(file)).subarray(signature.length);
}

/** Makes a file of an index from what it holds, as small as it gets. */
export function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return pack(Buffer.concat([signature, bytes]), { level: 9 });
}

/** Reads what the index says in a file, in the shapes below. */
export async function indexed<Kind extends IndexMeta | IndexFilter | IndexWords>(
  file: Uint8Array,
): Promise<Kind> {
  return decode(await unpacked(file)) as Kind;
}

/** Gives the bytes of what an index says, the same as Pagefind's own (CBOR, each number as short as it can be). */
export function indexBytes(said: IndexMeta | IndexFilter | IndexWords): Uint8Array {
  return encode(said);
}

/** The hash by whose first digits Pagefind names a file: SHA-1, and no zero before a byte of one digit. */
export function fullHash(bytes: Uint8Array): string {
  const digits = [...createHash("sha1").update(bytes).digest()].map((byte) => byte.toString(16));
  return digits.join("");
}

/** A page of an index, by the name of its fragment; what else is said of it is Pagefind's own. */
export type IndexPage = readonly [fragment: string, ...said: unknown[]];
/** Words that stand in one file: from the first to the last, of which only what tells them from their neighbours. */
export type IndexChunk = readonly [from: string, to: string, file: string];

/** What is read first of an index: `pagefind.*.pf_meta`. */
export type IndexMeta = readonly [
  version: string,
  pages: readonly IndexPage[],
  chunks: readonly IndexChunk[],
  filters: readonly (readonly [name: string, file: string])[],
  sorts: readonly unknown[],
  fields: readonly string[],
];

/** The values of a filter with the numbers of their pages: `filter/*.pf_filter`. */
export type IndexFilter = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

/**
 * Where a word is on a page: the number of the page after that of the page before; places in its text; places in the fields of
 * its meta, in which a negative number begins a field (-1 the first).
 */
export type WordOnPage = readonly [pagesOn: number, text: readonly number[], meta: readonly number[]];
/** The pages of a word, and those on which it is written with other signs, as "café" is for "cafe". */
export type IndexWord = readonly [
  word: string,
  pages: readonly WordOnPage[],
  variants: readonly WordVariant[],
];
/** Another way in which a word is written. */
export type WordVariant = readonly [written: string, pages: readonly WordOnPage[]];

/** Words in their order: `index/*.pf_index`. */
export type IndexWords = readonly [words: readonly IndexWord[]];
