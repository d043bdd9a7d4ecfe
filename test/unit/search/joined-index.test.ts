import { gunzipSync, gzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import { afterAll, describe, expect, test } from "vitest";
import { fullHash, indexBytes, packed, unpacked } from "../../../src/search/index-file.ts";
import { type JoinedIndex, joinedIndex } from "../../../src/search/joined-index.ts";
import { endSearch, type MadeIndex, madeIndex } from "../../../src/search/pagefind.ts";
import type { PartIndex } from "../../../src/search/part-index.ts";
import type { SearchedPage } from "../../../src/search/searched-pages.ts";

afterAll(async () => {
  await endSearch();
});

/** What a page says: its text, and what it is found and narrowed by. */
interface Said {
  readonly path: string;
  readonly text: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly filters?: Readonly<Record<string, string>>;
}

function pageOf({ path, text, meta = {}, filters = {} }: Said): SearchedPage {
  const marks = [
    ...Object.entries(meta).map(([name, value]) => `<i data-pagefind-meta="${name}">${value}</i>`),
    ...Object.entries(filters).map(([name, value]) => `<i data-pagefind-filter="${name}">${value}</i>`),
  ];
  const html = `<html lang="da"><body><main data-pagefind-body>${marks.join("")}<p>${text}</p></main></body></html>`;
  return { path, html };
}

const inOrder = (pages: readonly Said[]): readonly Said[] =>
  pages.toSorted((one, other) => (one.path < other.path ? -1 : 1));

/** The index of all pages at once, with nothing of ours but that its files are unpacked. */
async function pagefindsOwn(pages: readonly Said[]): Promise<ReadonlyMap<string, string>> {
  const { index } = await createIndex({ forceLanguage: "da" });
  for (const { path, html } of inOrder(pages).map(pageOf))
    await index?.addHTMLFile({ sourcePath: path, content: html });
  const files = (await index?.getFiles())?.files ?? [];
  const kept = files.filter(({ path }) => !/\.(?:js|css)$|^wasm/.test(path));
  return new Map(
    kept.map(({ path, content }) => [path, content[0] === 0x1f ? text(content) : plain(content)]),
  );
}

const text = (file: Uint8Array): string =>
  gunzipSync(file).subarray("pagefind_dcd".length).toString("latin1");
const plain = (file: Uint8Array): string => Buffer.from(file).toString("latin1");

async function madeOf(pages: readonly Said[]): Promise<MadeIndex> {
  async function* some() {
    yield inOrder(pages).map(pageOf);
  }
  const made = await madeIndex(some(), new Set());
  if (made === undefined) throw new Error("Nothing was indexed.");
  return made;
}

/** Joins the indexes of parts, and reads all that the whole has. */
async function joinedOf(parts: readonly (readonly Said[])[]): Promise<ReadonlyMap<string, string>> {
  const indexes: PartIndex[] = [];
  for (const pages of parts) {
    const { files, facts } = await madeOf(pages);
    const read = async (path: string) => files.get(path) ?? new Uint8Array();
    indexes.push({ facts, paths: [...files.keys()], read, put: async () => undefined });
  }
  return readAll(await joinedIndex(indexes));
}

async function readAll({ files, fragments }: JoinedIndex): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const [path, bytes] of files) all.set(path, bytes[0] === 0x1f ? text(bytes) : plain(bytes));
  for (const { part, from, to } of fragments) all.set(to, text(await part.read(from)));
  return all;
}

/** The files of two indexes that are not the same, by their paths. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).toSorted();
}

const lists: Readonly<Record<string, readonly (readonly Said[])[]>> = {
  "one part": [[{ path: "a/index.html", text: "Hjælp i hverdagen" }]],
  "parts whose pages lie between each other": [
    [
      { path: "a/index.html", text: "Hjælp til mad" },
      { path: "c/index.html", text: "Hjælp til rengøring, mad og rengøring" },
    ],
    [
      { path: "b/index.html", text: "Mad og hjælp" },
      { path: "d/index.html", text: "Klage over mad" },
    ],
  ],
  "words that are written with and without their signs": [
    [
      { path: "a/index.html", text: "En café, en idé og et á" },
      { path: "d/index.html", text: "ide ide idé" },
    ],
    [
      { path: "b/index.html", text: "Cafe og cafè" },
      { path: "c/index.html", text: "idè, ìde og café", meta: { keywords: "idê cafe" } },
    ],
  ],
  "fields and filters that not every part has": [
    [{ path: "b/index.html", text: "Mad", meta: { title: "Mad i b", phones: "12345678 12" } }],
    [
      {
        path: "a/index.html",
        text: "Mad",
        meta: { keywords: "kost mad", title: "Mad", area: "mad" },
        filters: { Kommune: "Ærø", Emne: "Mad" },
      },
      { path: "c/index.html", text: "Bad", filters: { Kommune: "Å" } },
    ],
    [
      {
        path: "aa/index.html",
        text: "Bad",
        meta: { area: "bad bad" },
        filters: { Kommune: "Ærø", Svar: "z" },
      },
    ],
  ],
  "letters of which JavaScript orders some otherwise": [
    [{ path: "a/index.html", text: "ﬀ 𝒜bc 𐐀x 漢字 ａｂ кот" }],
    [{ path: "b/index.html", text: "ﬀ 𝒜bd 𐐀y 漢 ａｃ кит", filters: { 𐐀: "𝒜", ｆ: "ﬀ" } }],
  ],
};

describe("parts are joined to what Pagefind makes of all their pages at once, byte for byte:", () => {
  test.each(Object.entries(lists))("%s", async (_, parts) => {
    expect(differences(await joinedOf(parts), await pagefindsOwn(parts.flat()))).toEqual([]);
  });

  test("so many words that they fill several files", async () => {
    const letters = "bcdfghjklmnprstvæøå";
    const word = (at: number): string =>
      [1, 7, 43, 331, 1009].map((step) => letters[Math.floor(at / step) % letters.length]).join("e");
    const wordsFrom = (start: number): string =>
      Array.from({ length: 9000 }, (_, at) => word(start + at * 3)).join(" ");
    const parts = [0, 1, 2].map((part) =>
      [0, 1].map((page) => ({ path: `${page}${part}/index.html`, text: wordsFrom(part * 5000 + page) })),
    );
    const joined = await joinedOf(parts);
    expect([...joined.keys()].filter((path) => path.startsWith("index/")).length).toBeGreaterThan(3);
    expect(differences(joined, await pagefindsOwn(parts.flat()))).toEqual([]);
  });

  test("pages whose hashes begin alike", async () => {
    const pages = await pagesOfOneName();
    const joined = await joinedOf(pages.map((page) => [page]));
    const names = [...joined.keys()].filter((path) => path.startsWith("fragment/"));
    expect(names.map((name) => name.length).toSorted()).toEqual([31, 32]);
    expect(differences(joined, await pagefindsOwn(pages))).toEqual([]);
  });
});

/** Two pages whose fragments Pagefind would name alike, found by trying numbers in their texts. */
async function pagesOfOneName(): Promise<readonly Said[]> {
  const saidOf = (path: string, at: number): Said => ({ path, text: `Ring ${10_000_000 + at}` });
  const [one = "", other = ""] = await Promise.all(
    ["a.html", "b.html"].map(async (path) => {
      const { files } = await madeOf([saidOf(path, 0)]);
      const [, fragment] = [...files].find(([name]) => name.startsWith("fragment/")) ?? [];
      return (await unpacked(fragment ?? new Uint8Array())).toString("utf8");
    }),
  );
  const nameOf = (json: string, at: number): string =>
    fullHash(Buffer.from(json.replace("10000000", String(10_000_000 + at)))).slice(0, 7);
  const seen = new Map<string, number>();
  for (let at = 0; at < 200_000; at += 1) {
    const earlier = seen.get(nameOf(other, at));
    if (earlier !== undefined) return [saidOf("a.html", earlier), saidOf("b.html", at)];
    seen.set(nameOf(one, at), at);
  }
  throw new Error("No two pages have hashes that begin alike.");
}

describe("an index that cannot be joined is told, with how to mend it:", () => {
  const said = (reason: string): string =>
    `The search index could not be made: a part of the index has a form that cannot be joined (${reason}); delete the folder .cache/pages and build again`;

  async function partOf(
    words: string,
    change: (path: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
  ) {
    const { files, facts } = await madeOf([{ path: "a/index.html", text: words }]);
    const read = async (path: string) => change(path, files.get(path) ?? new Uint8Array());
    return { facts, paths: [...files.keys()], read, put: async () => undefined };
  }

  test("one with an order of its results", async () => {
    const part = await partOf('<b data-pagefind-sort="dato">2026</b> Mad');
    await expect(joinedIndex([part])).rejects.toThrow(said("pagefind"));
  });

  test("one that has other pages than it was told to have", async () => {
    const part = await partOf("Mad");
    await expect(joinedIndex([{ ...part, facts: { ...part.facts, pages: [] } }])).rejects.toThrow(
      said("1 pages"),
    );
  });

  test("one whose words are on a page that it does not have", async () => {
    const strange = await packed(indexBytes([[["mad", [[7, [0], []]], []]]]));
    const part = await partOf("Mad", (path, bytes) => (path.startsWith("index/") ? strange : bytes));
    await expect(joinedIndex([part])).rejects.toThrow(said("page 7"));
  });

  test("one that is damaged", async () => {
    const part = await partOf("Mad", (path, bytes) =>
      path.startsWith("index/") ? gzipSync("pagefind_dcd\u0000\u00ff\u0000") : bytes,
    );
    await expect(joinedIndex([part])).rejects.toThrow(/could not be made: a part of the index has a form/);
  });
});
