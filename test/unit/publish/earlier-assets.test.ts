import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileRecord } from "../../../src/manifest/index.ts";
import { keepEarlierAssets } from "../../../src/publish/earlier-assets.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { type Files, writeSite } from "../../helpers/published-folder.ts";

const old = "assets/site.0123456789.css";
const now = "assets/site.abcdef0123.css";

/** Publishes one site after the other, each for its day; gives the assets of the last one. */
async function after(
  ...sites: readonly (readonly [day: string, files: Files])[]
): Promise<readonly string[]> {
  let live = join(await folderOf({}), "none");
  for (const [day, files] of sites) {
    const work = await folderOf({});
    const record = new FileRecord();
    for (const [path, text] of Object.entries(files)) await record.write(work, path, text);
    await keepEarlierAssets(live, work, record, day);
    const texts = await Promise.all(
      [...record.files.keys()].map((path) => readFile(join(work, path), "utf8")),
    );
    live = join(await folderOf({}), "site");
    await writeSite(
      live,
      Object.fromEntries([...record.files.keys()].map((path, at) => [path, texts[at] ?? ""])),
    );
  }
  return readdir(join(live, "assets"));
}

test("a page that was opened yesterday finds its stylesheet today", async () => {
  expect(await after(["2026-11-25", { [old]: "a" }], ["2026-11-26", { [now]: "b" }])).toEqual([
    "earlier.json",
    "site.0123456789.css",
    "site.abcdef0123.css",
  ]);
});

test("a week after it was missing first it goes, however often was built in between", async () => {
  const first = [
    ["2026-11-25", { [old]: "a" }],
    ["2026-11-26", { [now]: "b" }],
    ["2026-11-30", { [now]: "b" }],
  ] as const;
  expect(await after(...first, ["2026-12-02", { [now]: "b" }])).toContain("site.0123456789.css");
  expect(await after(...first, ["2026-12-03", { [now]: "b" }])).toEqual(["site.abcdef0123.css"]);
});

test("what has no hash in its name is the new site's alone", async () => {
  expect(await after(["2026-11-25", { "assets/notes.txt": "a" }], ["2026-11-26", { [now]: "b" }])).toEqual([
    "site.abcdef0123.css",
  ]);
});
