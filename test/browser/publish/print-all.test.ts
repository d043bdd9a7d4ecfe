import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import { FileRecord } from "../../../src/manifest/index.ts";
import { printAll } from "../../../src/publish/print-all.ts";
import { siteOfContent } from "../../../src/site/site-of-content.ts";
import { siteAt } from "../../../src/site/site-request.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { inventedMunicipalities } from "../../helpers/built-site.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";

const loaded = await loadContent({
  folder: inventedMunicipalities,
  only: ["kortstrup"],
  knownPaths: pagePaths,
});
const site = siteOfContent(
  loaded.content,
  siteAt("https://standarder.example", "/", { today: "2026-11-22" }),
);

const around = lastingFolder("klarstandard-papers-");
const cacheFolder = join(around, "cache");
let first: Awaited<ReturnType<typeof printed>>;

/** What was printed, and how many documents had to be made for it. */
async function printed({ day = "2026-12-01", name = "" } = {}) {
  const record = new FileRecord();
  let made = 0;
  const progress = () => {
    made += 1;
  };
  const [municipality] = loaded.content.municipalities;
  if (municipality === undefined) throw new Error("There is no municipality.");
  const profile = name === "" ? municipality.profile : { ...municipality.profile, name };
  // The papers of one standard are one of each kind.
  const records = municipality.records.slice(0, 1);
  const content = { municipalities: [{ ...municipality, profile, records }] };
  const printing = {
    folder: await mkdtemp(join(around, "site-")),
    record,
    jobs: 2,
    cacheFolder,
    listener: { step: () => undefined, progress },
  };
  const { prints, problems } = await printAll({ ...loaded, content }, { ...site, today: day }, printing);
  expect(problems).toEqual([]);
  return { made, prints: [...prints], files: [...record.files].toSorted() };
}

beforeAll(async () => {
  first = await printed();
}, 120_000);

test("each paper is made once, in an order that no haste decides", () => {
  expect(first.made).toBeGreaterThan(3);
  expect(first.prints).toHaveLength(first.made);
  const paths = first.prints.map(([path]) => path);
  expect(paths).toEqual(paths.toSorted());
});

test("the papers of a municipality that has not changed are not even set again, on another day either", async () => {
  const again = await printed();
  expect(again).toEqual({ ...first, made: 0 });
  expect(await printed({ day: "2026-12-20" })).toEqual(again);
});

test("a PDF that is no more in the cache is made again, and comes out the same", async () => {
  const pdf = (await readdir(join(cacheFolder, "pdf"))).find((name) => name.endsWith(".pdf"));
  await rm(join(cacheFolder, "pdf", pdf ?? ""));
  expect(await printed()).toEqual(first);
});

test("the papers of one that has another name are other papers", async () => {
  const renamed = await printed({ name: "Langstrup Kommune" });
  expect(renamed.made).toBe(first.made);
  expect(renamed.files).not.toEqual(first.files);
}, 120_000);
