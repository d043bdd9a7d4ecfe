import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { finishSwap, swap } from "../../../src/publish/swap.ts";
import { type Files, publishedFolder, writeSite } from "../../helpers/published-folder.ts";

const oldSite = { "index.html": "gammel", "hjaelp/index.html": "gammel", "nedlagt/index.html": "væk" };
const newSite = { "index.html": "ny", "hjaelp/index.html": "ny", "ribe/index.html": "ny" };

/** A published folder that cannot be renamed, like a mount point, with a finished site in it. */
async function fixedPlace() {
  const { out: live } = await publishedFolder(oldSite);
  const place = { live, workshop: join(live, ".klarstandard-work"), way: "inside" as const };
  const work = join(place.workshop, "new");
  await writeSite(work, newSite);
  return { place, work };
}

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ".klarstandard");
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
    ),
  );
}

describe("in a folder that cannot be replaced itself", () => {
  test("what is in it is replaced, and nothing of the old site is left", async () => {
    const { place, work } = await fixedPlace();
    expect(swap(work, place, place.live)).toEqual([]);
    expect(await filesIn(place.live)).toEqual(newSite);
    expect(await readdir(place.workshop)).toEqual([]);
  });

  test("what no build wrote stays where it is", async () => {
    const { place, work } = await fixedPlace();
    await mkdir(join(place.live, "lost+found"));
    await writeFile(join(place.live, "CNAME"), "mit");
    expect(swap(work, place, place.live).toSorted()).toEqual(["CNAME", "lost+found"]);
    expect(await filesIn(place.live)).toEqual({ ...newSite, CNAME: "mit" });
  });

  test("the next build can replace it again", async () => {
    const { place, work } = await fixedPlace();
    swap(work, place, place.live);
    await writeSite(work, oldSite);
    swap(work, place, place.live);
    expect(await filesIn(place.live)).toEqual(oldSite);
  });
});

describe("a build that was killed while it replaced the names one by one", () => {
  /** Steps of the swap, in its order; a kill comes after any of them. */
  const steps: readonly (readonly [name: string, step: (live: string, shop: string) => Promise<void>])[] = [
    ["nothing", async () => {}],
    [
      "the file of the front page",
      (live, shop) => rename(join(shop, "ready/index.html"), join(live, "index.html")),
    ],
    [
      "half a folder: the old one is away",
      (live, shop) => rename(join(live, "hjaelp"), join(shop, "former/hjaelp")),
    ],
    ["the whole folder", (live, shop) => rename(join(shop, "ready/hjaelp"), join(live, "hjaelp"))],
    ["a new folder", (live, shop) => rename(join(shop, "ready/ribe"), join(live, "ribe"))],
    ["the folder that is gone", (live, shop) => rename(join(live, "nedlagt"), join(shop, "former/nedlagt"))],
    ["the list", (live, shop) => rename(join(shop, "ready/.klarstandard"), join(live, ".klarstandard"))],
    ["everything but tidying", (_, shop) => rm(join(shop, "started"))],
  ];

  test.each(steps.map(([name], count) => [name, count] as const))(
    "after %s: the new site is whole with the next build",
    async (_name, count) => {
      const { place, work } = await fixedPlace();
      const { live, workshop } = place;
      await mkdir(join(workshop, "former"));
      await cp(join(live, ".klarstandard"), join(workshop, "former/.klarstandard"));
      await rename(work, join(workshop, "ready"));
      await writeFile(join(workshop, "started"), "");
      for (const [, step] of steps.slice(0, count + 1)) await step(live, workshop);
      finishSwap(place);
      expect(await filesIn(live)).toEqual(newSite);
      expect(await readdir(workshop)).toEqual([]);
    },
  );
});

test("the folder keeps its mode, so that a web server can still read it", async () => {
  const { folder, out: live } = await publishedFolder(oldSite);
  await chmod(live, 0o2750);
  const place = { live, workshop: join(folder, "._site.klarstandard"), way: "whole" as const };
  await writeSite(join(place.workshop, "new"), newSite);
  swap(join(place.workshop, "new"), place, live);
  expect(((await stat(live)).mode & 0o7777).toString(8)).toBe("2750");
  expect(existsSync(join(live, "nedlagt"))).toBe(false);
});
