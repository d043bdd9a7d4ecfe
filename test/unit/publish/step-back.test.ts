import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { stepBack } from "../../../src/publish/step-back.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { problemsOf } from "../../helpers/problems-in.ts";
import { publish } from "../../helpers/published-folder.ts";

async function linkedSite(keep: number) {
  const folder = await folderOf({});
  const link = join(folder, "www");
  const build = (text: string) => publish(link, { "index.html": text }, { asLink: true, keep });
  const shown = () => readFile(join(link, "index.html"), "utf8");
  return { folder, link, build, shown, sites: () => readdir(`${link}.sites`) };
}

test("so many sites stay as were asked for, and the oldest go", async () => {
  const { build, sites } = await linkedSite(2);
  for (const text of ["en", "to", "tre", "fire"]) await build(text);
  expect(await sites()).toHaveLength(3);
});

test("the link leads to the site before, and again to the one before that", async () => {
  const { folder, link, build, shown } = await linkedSite(2);
  for (const text of ["en", "to", "tre"]) await build(text);
  expect(await stepBack(link)).toMatch(/www\.sites/);
  expect(await shown()).toBe("to");
  await stepBack(link);
  expect(await shown()).toBe("en");
  expect((await readdir(folder)).toSorted()).toEqual(["www", "www.sites"]);
});

test("the next build takes away what was stepped back from", async () => {
  const { link, build, shown, sites } = await linkedSite(2);
  for (const text of ["en", "to", "tre"]) await build(text);
  await stepBack(link);
  await build("fire");
  expect(await shown()).toBe("fire");
  expect(await sites()).toHaveLength(3);
  await stepBack(link);
  expect(await shown()).toBe("to");
});

test("where nothing is left to step back to, the site stays, and the command says so", async () => {
  const { link, build, shown } = await linkedSite(0);
  for (const text of ["en", "to"]) await build(text);
  expect((await problemsOf(stepBack(link))).map(problemText).join()).toContain("There is no earlier site.");
  expect(await shown()).toBe("to");
});

test("a site that somebody changed is not gone back to", async () => {
  const { link, build, shown, sites } = await linkedSite(1);
  for (const text of ["en", "to"]) await build(text);
  const [before = ""] = await sites();
  await writeFile(join(`${link}.sites`, before, "index.html"), "andet");
  expect((await problemsOf(stepBack(link))).map(problemText).join()).toContain("is not as it was built.");
  expect(await shown()).toBe("to");
});

test("a folder is no link", async () => {
  const folder = join(await folderOf({}), "www");
  await mkdir(folder);
  expect((await problemsOf(stepBack(folder))).map(problemText).join()).toContain(
    "It is no link that npm run build -- --link made",
  );
});
