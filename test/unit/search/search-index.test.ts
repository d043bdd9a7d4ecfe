import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { FileRecord } from "../../../src/manifest/index.ts";
import { endSearch } from "../../../src/search/pagefind.ts";
import { factsPath, type PartFacts } from "../../../src/search/part-index.ts";
import { indexPart, indexSite, type KeptIndex } from "../../../src/search/search-index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage } from "../../helpers/plain-page.ts";

const places = ["ballerup", "gentofte", "herning", "lemvig", "odense", "ribe", "skive", "vejle"];
const filters = places.map((place) => `<span data-pagefind-filter="Kommune:${place}"></span>`).join("");

function sites() {
  const pages = places.map((place) => [`${place}/index.html`, indexed(place)] as const);
  return Promise.all([folderOf(Object.fromEntries(pages)), folderOf(Object.fromEntries(pages.toReversed()))]);
}

function indexed(place: string): string {
  return plainPage(place, filters).replace("<main ", "<main data-pagefind-body ");
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map((file) => readFile(file, "base64")));
  return new Map(files.map((file, at) => [file.slice(folder.length), texts[at] ?? ""]));
}

test("the same pages give the same index, byte for byte", async () => {
  const [one, other] = await sites();
  for (const site of [one, other]) expect(await indexSite(site, new FileRecord())).toBe(places.length);
  expect(await filesOf(join(one, "pagefind"))).toEqual(await filesOf(join(other, "pagefind")));
});

test("the pages are numbered by their paths, not by the order of the file system", async () => {
  const [site] = await sites();
  await indexSite(site, new FileRecord());
  const names = await readdir(join(site, "pagefind"));
  const meta = names.find((name) => name.endsWith(".pf_meta")) ?? "";
  const numbered = gunzipSync(await readFile(join(site, "pagefind", meta))).toString("latin1");
  const fragments = await readdir(join(site, "pagefind/fragment"));
  const urls = await Promise.all(
    fragments.map(async (name) => {
      const text = gunzipSync(await readFile(join(site, "pagefind/fragment", name))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
      return { url, at: numbered.indexOf(name.replace(".pf_fragment", "")) };
    }),
  );
  const inOrder = urls.toSorted((a, b) => a.at - b.at).map(({ url }) => url);
  expect(inOrder).toEqual(places.map((place) => `/${place}/`));
});

/** The bytes of all files of an index whose paths begin so, unpacked. */
async function unpackedOf(site: string, folder: string): Promise<string> {
  const names = await readdir(join(site, "pagefind", folder));
  const files = await Promise.all(names.map((name) => readFile(join(site, "pagefind", folder, name))));
  return files.map((file) => gunzipSync(file).toString()).join("\n");
}

test("a word that nobody searches for is not in the index, and still in what is shown of a page", async () => {
  const page = indexed("ribe").replace("</main>", "<p>Hjælpen kommer hurtigt</p></main>");
  const site = await folderOf({ "ribe/index.html": page });
  await indexSite(site, new FileRecord(), { idle: ["kommer"] });
  expect(await unpackedOf(site, "fragment")).toContain("Hjælpen kommer hurtigt");
  const index = await unpackedOf(site, "index");
  expect(index).toContain("hurt");
  expect(index).not.toContain("komm");
  const { words } = JSON.parse(await readFile(join(site, "pagefind/words.json"), "utf8")) as {
    words: string;
  };
  expect(words.split(" ")).toEqual(expect.arrayContaining(["hjælpen", "hurtigt"]));
  expect(words).not.toContain("kommer");
});

/** Indexes some places as a part of a site, and gives it as it is kept. */
async function keptIndexOf(some: readonly string[], site: string): Promise<KeptIndex> {
  const folder = await folderOf(
    Object.fromEntries(some.map((place) => [`${place}/index.html`, indexed(place)])),
  );
  const record = new FileRecord();
  await indexPart(folder, ".search", record);
  await endSearch();
  const read = (path: string) => readFile(join(folder, ".search", path));
  const put = async (path: string, target: string) => new FileRecord().write(site, target, await read(path));
  const facts = JSON.parse(await readFile(join(folder, ".search", factsPath), "utf8")) as PartFacts;
  const paths = [...record.files.keys()].map((path) => path.slice(".search/".length));
  return { pages: some.map((place) => `${place}/index.html`), facts, paths, read, put };
}

test("an index with parts that were kept is that of all pages, byte for byte", async () => {
  const [whole, site] = await sites();
  const kept = [await keptIndexOf(places.slice(1, 4), site), await keptIndexOf(places.slice(5), site)];
  const pagePaths = places.map((place) => `${place}/index.html`);
  expect(await indexSite(whole, new FileRecord())).toBe(places.length);
  expect(await indexSite(site, new FileRecord(), {}, { pages: pagePaths, kept })).toBe(places.length);
  expect(await filesOf(join(site, "pagefind"))).toEqual(await filesOf(join(whole, "pagefind")));
});

test("the pages of a part that was kept are not read again", async () => {
  const site = await folderOf({ "ribe/index.html": indexed("en ny by") });
  await indexSite(
    site,
    new FileRecord(),
    {},
    {
      pages: ["ribe/index.html"],
      kept: [await keptIndexOf(["ribe"], site)],
    },
  );
  expect(await unpackedOf(site, "fragment")).toContain("ribe");
  expect(await unpackedOf(site, "fragment")).not.toContain("en ny by");
});

test("a part in which no page is searched is kept, too, and alone it makes no index", async () => {
  const site = await folderOf({ "ribe/index.html": plainPage("ribe") });
  const kept = await keptIndexOf([], site);
  expect(kept.facts).toEqual({ pages: [], words: {}, municipalities: [] });
  await expect(
    indexSite(site, new FileRecord(), {}, { pages: ["ribe/index.html"], kept: [kept] }),
  ).rejects.toThrow(`The search index could not be made: no page to index in ${site}`);
});
