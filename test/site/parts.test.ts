import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadContent } from "../../src/load/index.ts";
import { FileRecord, manifestName, writeManifest } from "../../src/manifest/index.ts";
import { indexSite } from "../../src/search/search-index.ts";
import { buildPages } from "../../src/site/build-pages.ts";
import { writeSiteFacts } from "../../src/site/record.ts";
import { searchOptions } from "../../src/site/search.ts";
import { municipalitySummary } from "../../src/view/municipality-summary.ts";
import { pagePaths } from "../../src/view/routes.ts";
import { siteOf, siteView } from "../../src/view/site-view.ts";
import { plainName } from "../helpers/asset-names.ts";
import { filesOf, inventedMunicipalities } from "../helpers/built-site.ts";
import { sameFolders } from "../helpers/same-folders.ts";

const plain = {
  baseUrl: "https://standarder.example",
  pathPrefix: "/hjaelp/",
  prints: new Map(),
  today: "2026-11-22",
};

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-parts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test.each([
  ["several municipalities", ["lillerup", "tvivlstrup"]],
  ["one municipality, which has a statement of its own", ["lillerup"]],
  ["one municipality, which has it for its own, with its logo", ["storeby"]],
])("a site of %s, built part by part, is the whole, byte for byte", async (_, only) => {
  const { content } = await loadContent({ folder: inventedMunicipalities, only, knownPaths: pagePaths });
  expect(content.municipalities).toHaveLength(only.length);
  const whole = await emptyFolder();
  const pages = await buildPages({ part: "whole", content, site: plain }, whole);

  const parts = await emptyFolder();
  const summaries = content.municipalities.map(municipalitySummary);
  const site = siteOf(summaries, plain);
  const counts: number[] = [];
  for (const municipality of content.municipalities) {
    counts.push(await buildPages({ part: "municipality", municipality, site }, parts));
  }
  const looks = content.municipalities.flatMap((municipality) => {
    const { themes, looks: others } = siteView({ part: "municipality", municipality, site });
    return site.form === "own" ? [...themes, ...others] : [];
  });
  counts.push(await buildPages({ part: "shared", summaries, site, looks }, parts));
  const record = new FileRecord();
  for (const file of await filesOf(parts)) {
    if (file !== manifestName) record.add(file, await readFile(join(parts, file)));
  }
  await indexSite(parts, record, searchOptions());
  await writeSiteFacts(parts, record, plain.today);
  await writeManifest(parts, record);

  expect(counts.every((count) => count > 0)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count)).toBe(pages);
  expect(await sameFolders(whole, parts)).toEqual([]);
});

test("the part of a municipality has only its own files", async () => {
  const { content } = await loadContent({
    folder: inventedMunicipalities,
    only: ["lillerup"],
    knownPaths: pagePaths,
  });
  const folder = await emptyFolder();
  for (const municipality of content.municipalities) {
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
