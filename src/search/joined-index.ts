import {
  fullHash,
  type IndexChunk,
  type IndexFilter,
  type IndexMeta,
  type IndexPage,
  type IndexWord,
  type IndexWords,
  indexBytes,
  indexed,
  packed,
} from "./index-file.ts";
import { chunksOf, inByteOrder, joinedWords, numberIn, rangesOf } from "./joined-words.ts";
import { fragmentPath, isMeta } from "./pagefind.ts";
import type { PartIndex } from "./part-index.ts";
import { otherIndex } from "./search-index-error.ts";

/** An index of a whole site. */
export interface JoinedIndex {
  /** Its files, by their paths. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What stays as it is: a fragment for each page. */
  readonly fragments: readonly JoinedFragment[];
}

/** A fragment of a part, and where it lies in the whole. */
export interface JoinedFragment {
  readonly part: PartIndex;
  readonly from: string;
  readonly to: string;
}

/** What the files of a part say. */
interface ReadPart {
  readonly part: PartIndex;
  readonly meta: IndexMeta;
  readonly filters: readonly IndexFilter[];
  readonly words: readonly IndexWord[];
}

/** A page of the whole. */
interface JoinedPage extends JoinedFragment {
  readonly said: IndexPage;
}

const language = "da";
/** So many digits of a hash name a file of which no other begins so, and the index itself. */
const digits = { file: 7, meta: 10 };
const entryPath = "pagefind-entry.json";

/**
 * Joins the indexes of parts of a site to the one that Pagefind makes of all their pages at once: its files hold the same
 * bytes. It follows Pagefind 1.6; `test/unit/search/joined-index.test.ts` compares the two.
 */
export async function joinedIndex(parts: readonly PartIndex[]): Promise<JoinedIndex> {
  const read = await Promise.all(parts.map(readPart));
  const { pages, numbers } = numbered(read);
  const named = new Set(read.flatMap(({ meta }) => meta[5]));
  const fields = inByteOrder(Array.from(named, (field) => [field] as const)).map(([field]) => field);
  const unpacked = new Map<string, Uint8Array>();
  const add = (folder: string, ending: string, bytes: Uint8Array): string => {
    const pathOf = (name: string): string => `${folder}/${name}.${ending}`;
    const name = freeName(fullHash(bytes), 2, (taken) => unpacked.has(pathOf(taken)));
    unpacked.set(pathOf(name), bytes);
    return name;
  };

  const filters = joinedFilters(read, numbers).map(
    (filter) => [filter[0], add("filter", "pf_filter", indexBytes(filter))] as const,
  );
  const spread = chunksOf(
    joinedWords(
      read.map(({ words, meta }, at) => ({
        words,
        pages: numbers[at] ?? [],
        fields: meta[5].map((field) => fields.indexOf(field)),
      })),
    ),
  );
  const chunks = rangesOf(spread).map(
    ([from, to], at): IndexChunk => [from, to, add("index", "pf_index", indexBytes([spread[at] ?? []]))],
  );

  const version = read[0]?.meta[0] ?? "";
  const meta = indexBytes([version, pages.map(({ said }) => said), chunks, filters, [], fields]);
  const name = `${language}_${fullHash(meta).slice(0, digits.meta)}`;
  unpacked.set(`pagefind.${name}.pf_meta`, meta);
  const files = await Promise.all(
    [...unpacked].map(async ([path, bytes]) => [path, await packed(bytes)] as const),
  );
  const entry = await entryOf(parts, name, pages.length);
  return { files: new Map([...files, [entryPath, entry]]), fragments: pages };
}

async function readPart(part: PartIndex): Promise<ReadPart> {
  const said = await Promise.all([
    saidIn<IndexMeta>(part, isMeta),
    saidIn<IndexFilter>(part, (path) => path.startsWith("filter/")),
    saidIn<IndexWords>(part, (path) => path.startsWith("index/")),
  ]).catch((cause: unknown) => {
    throw otherIndex(String(cause));
  });
  const [[meta], filters, words] = said;
  if (meta === undefined || meta.length !== 6 || meta[4].length > 0) throw otherIndex("pagefind");
  if (meta[1].length !== part.facts.pages.length) throw otherIndex(`${meta[1].length} pages`);
  return { part, meta, filters, words: words.flatMap(([some]) => some) };
}

function saidIn<Kind extends IndexMeta | IndexFilter | IndexWords>(
  { paths, read }: PartIndex,
  isOne: (path: string) => boolean,
): Promise<Kind[]> {
  return Promise.all(paths.filter(isOne).map(async (path) => indexed<Kind>(await read(path))));
}

/** Gives the pages of all parts in the order of their paths, and for each part the numbers that its pages have there. */
function numbered(read: readonly ReadPart[]): {
  readonly pages: readonly JoinedPage[];
  readonly numbers: readonly (readonly number[])[];
} {
  const all = read
    .flatMap(({ part, meta: [, known] }, ofPart) =>
      part.facts.pages.map((page, at) => ({ part, page, said: known[at]?.slice(1) ?? [], ofPart })),
    )
    .sort((one, other) => (one.page.path < other.page.path ? -1 : 1));
  const numbers: number[][] = read.map(() => []);
  const names = new Set<string>();
  const pages = all.map(({ part, page, said, ofPart }, number): JoinedPage => {
    numbers[ofPart]?.push(number);
    const name = freeName(page.hash, 1, (taken) => names.has(taken));
    names.add(name);
    return { part, said: [name, ...said], from: fragmentPath(page.fragment), to: fragmentPath(name) };
  });
  return { pages, numbers };
}

/** Gives as much of a hash as no other file has for its name: where one has it, so many digits more. */
function freeName(hash: string, step: number, isTaken: (name: string) => boolean): string {
  let length = digits.file;
  const name = (): string => `${language}_${hash.slice(0, length)}`;
  while (isTaken(name()) && length < hash.length) length += step;
  return name();
}

function joinedFilters(
  read: readonly ReadPart[],
  numbers: readonly (readonly number[])[],
): readonly IndexFilter[] {
  const all = new Map<string, Map<string, number[]>>();
  for (const [ofPart, { filters }] of read.entries()) {
    for (const [filter, values] of filters) {
      const known = all.get(filter) ?? new Map<string, number[]>();
      all.set(filter, known);
      for (const [value, pages] of values) {
        const whole = pages.map((page) => numberIn(numbers[ofPart] ?? [], page));
        known.set(value, [...(known.get(value) ?? []), ...whole]);
      }
    }
  }
  return inByteOrder(all).map(
    ([filter, values]): IndexFilter => [
      filter,
      inByteOrder(values).map(
        ([value, pages]) => [value, pages.toSorted((one, other) => one - other)] as const,
      ),
    ],
  );
}

/** What Pagefind's script reads first. */
interface Entry {
  readonly languages: Readonly<Record<string, object>>;
}

async function entryOf([first]: readonly PartIndex[], hash: string, pageCount: number): Promise<Uint8Array> {
  const text = Buffer.from((await first?.read(entryPath)) ?? "").toString("utf8");
  const entry = JSON.parse(text) as Entry;
  const own = { ...entry.languages[language], hash, page_count: pageCount };
  return Buffer.from(JSON.stringify({ ...entry, languages: { [language]: own } }));
}
