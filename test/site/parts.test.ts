import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeCountry } from "../../scripts/bench/make/country.ts";
import { loadContent } from "../../src/load/index.ts";
import { FileRecord, writeManifest } from "../../src/manifest/index.ts";
import type { Content } from "../../src/model/index.ts";
import { makeSite, openPartStore, type PartStore } from "../../src/parts/index.ts";
import { buildPages } from "../../src/site/build-pages.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import type { SiteContext } from "../../src/view/site-context.ts";
import { plainName } from "../helpers/asset-names.ts";
import { filesOf, inventedMunicipalities } from "../helpers/built-site.ts";
import { sameFolders } from "../helpers/same-folders.ts";

const plain: SiteContext = {
  baseUrl: "https://standarder.example",
  pathPrefix: "/hjaelp/",
  prints: new Map(),
  today: "2026-11-22",
  offline: true,
};

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-parts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function wholeOf(content: Content, site: SiteContext) {
  const folder = await emptyFolder();
  const pages = await buildPages({ part: "whole", content, site }, folder);
  return { folder, pages };
}

async function inParts(content: Content, site: SiteContext, store?: PartStore) {
  const folder = await emptyFolder();
  const record = new FileRecord();
  const { pages, parts } = await makeSite({ content, site }, { folder, record, store });
  await writeManifest(folder, record);
  return { folder, pages, parts };
}

async function storeFor() {
  const faults: string[] = [];
  const store = await openPartStore(join(await emptyFolder(), "pages"), (code) => faults.push(code));
  return { store, faults };
}

const contentIn = async (folder: string, only: readonly string[] = []) =>
  (await loadContent({ folder, only, knownPaths: pagePaths })).content;

test.each([
  ["several municipalities", ["lillerup", "tvivlstrup"], {}],
  ["one municipality, which has a statement of its own", ["lillerup"], {}],
  ["one municipality, which has it for its own, with its logo", ["storeby"], {}],
  ["a folder that opens without a server", ["lillerup"], { relative: true }],
])("a site of %s, made in parts, is the whole, byte for byte", async (_, only, options) => {
  const content = await contentIn(inventedMunicipalities, only);
  expect(content.municipalities).toHaveLength(only.length);
  const site = { ...plain, ...options };
  const whole = await wholeOf(content, site);
  const { store } = await storeFor();
  for (const made of [await inParts(content, site), await inParts(content, site, store)]) {
    expect([made.pages, made.parts]).toEqual([whole.pages, only.length + 1]);
    expect(await sameFolders(whole.folder, made.folder)).toEqual([]);
  }
});

test("many parts are made in several threads, and only what changed is made again", {
  timeout: 120_000,
}, async () => {
  const country = join(await emptyFolder(), "country");
  await writeCountry(country, { municipalities: 9, standards: 2 });
  const content = await contentIn(country);
  const { store, faults } = await storeFor();
  const whole = await wholeOf(content, plain);
  const cold = await inParts(content, plain, store);
  expect([cold.pages, cold.parts]).toEqual([whole.pages, 10]);
  expect(await sameFolders(whole.folder, cold.folder)).toEqual([]);
  const warm = await inParts(content, plain, store);
  expect([warm.pages, warm.parts]).toEqual([whole.pages, 0]);
  expect(await sameFolders(whole.folder, warm.folder)).toEqual([]);

  const [first, ...others] = content.municipalities;
  if (first === undefined) throw new Error("There is no municipality.");
  const renamed = { ...first, profile: { ...first.profile, name: "Andeby Kommune" } };
  const changed = { municipalities: [renamed, ...others] };
  const again = await inParts(changed, plain, store);
  // Its own pages and those that name it beside others.
  expect(again.parts).toBe(2);
  expect(await sameFolders((await wholeOf(changed, plain)).folder, again.folder)).toEqual([]);
  expect(faults).toEqual([]);
});

test("what only a municipality's own pages say changes no others", async () => {
  const content = await contentIn(inventedMunicipalities, ["lillerup"]);
  const { store } = await storeFor();
  await inParts(content, plain, store);
  const changed = JSON.parse(
    JSON.stringify(content).replace("Du er hjemme, når maden kommer.", "Du er ude."),
  );
  const again = await inParts(changed as Content, plain, store);
  expect(again.parts).toBe(1);
});

test("where nothing can be kept, that is said, and the site is whole", async () => {
  const content = await contentIn(inventedMunicipalities, ["lillerup"]);
  const faults: string[] = [];
  const store = await openPartStore("/dev/null/pages", (code) => faults.push(code));
  const made = await inParts(content, plain, store);
  expect(faults).toEqual(["ENOTDIR"]);
  expect(await sameFolders((await wholeOf(content, plain)).folder, made.folder)).toEqual([]);
});

test("the part of a municipality has only its own files", async () => {
  const { municipalities } = await contentIn(inventedMunicipalities, ["lillerup"]);
  const folder = await emptyFolder();
  for (const municipality of municipalities) {
    await buildPages({ part: "municipality", municipality, site: plain }, folder);
  }
  const own = /^(?:data\/v1\/(?:standards|services)\/)?lillerup\//;
  const files = (await filesOf(folder)).filter((file) => !own.test(file));
  expect(files.map(plainName)).toEqual([
    ".klarstandard",
    "assets/themes/lillerup.css",
    "assets/themes/lillerup.svg",
  ]);
});
