import { lstatSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../../helpers/folder-of.ts";
import { publish, writeSite } from "../../helpers/published-folder.ts";

async function linkedSite() {
  const folder = await folderOf({});
  const link = join(folder, "www");
  const build = (text: string) => publish(link, { "index.html": text }, { asLink: true });
  const textIn = (path: string) => readFile(join(link, path), "utf8");
  return { folder, link, build, textIn, sites: () => readdir(`${link}.sites`) };
}

test("each build makes the link lead to the new site, and takes the one before away", async () => {
  const { link, build, textIn, sites } = await linkedSite();
  for (const text of ["en", "to", "tre"]) {
    await build(text);
    expect(await textIn("index.html")).toBe(text);
  }
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(await readlink(link)).toBe(join("www.sites", (await sites()).join()));
});

test("nothing else stays beside it", async () => {
  const { folder, build } = await linkedSite();
  await build("en");
  await build("to");
  expect((await readdir(folder)).toSorted()).toEqual(["www", "www.sites"]);
});

test("what no build wrote goes along", async () => {
  const { link, build, textIn } = await linkedSite();
  await build("en");
  await writeFile(join(link, "CNAME"), "mit");
  expect(await build("to")).toEqual(["CNAME"]);
  expect(await textIn("CNAME")).toBe("mit");
});

test("a site whose build was killed before the link led to it is cleared away", async () => {
  const { link, build, textIn, sites } = await linkedSite();
  await build("en");
  await mkdir(`${link}.sites/20260101T000000000Z`);
  await writeSite(`${link}.sites/20260101T000000000Z`, { "index.html": "dræbt" });
  await build("to");
  expect(await textIn("index.html")).toBe("to");
  expect(await sites()).toHaveLength(1);
});
