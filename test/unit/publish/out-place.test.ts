import { mkdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outPlace } from "../../../src/publish/out-place.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { only } from "../../helpers/lillerup.ts";
import { problemsOf } from "../../helpers/problems-in.ts";

const realFolder = async (files = {}) => realpath(await folderOf(files));

test("a site is made beside the folder that is published", async () => {
  const folder = await realFolder();
  expect(await outPlace(join(folder, "_site"))).toEqual({
    live: join(folder, "_site"),
    workshop: join(folder, "._site.klarstandard"),
    way: "whole",
  });
});

describe("a link", () => {
  test("is followed to the folder behind it", async () => {
    const folder = await realFolder({ "www/index.html": "" });
    await symlink("www", join(folder, "_site"));
    expect((await outPlace(join(folder, "_site"))).live).toBe(join(folder, "www"));
  });

  test("above the folder is followed, too", async () => {
    const folder = await realFolder({ "disk/x": "" });
    await symlink("disk", join(folder, "srv"));
    expect((await outPlace(join(folder, "srv/www/hjaelp"))).live).toBe(join(folder, "disk/www/hjaelp"));
  });

  test("to a folder that is not there yet makes that folder the place", async () => {
    const folder = await realFolder();
    await symlink("www/hjaelp", join(folder, "_site"));
    expect((await outPlace(join(folder, "_site"))).live).toBe(join(folder, "www/hjaelp"));
  });

  test("that leads to itself is told", async () => {
    const folder = await realFolder();
    await symlink("_site", join(folder, "_site"));
    expect(only(await problemsOf(outPlace(join(folder, "_site"))))).toMatchObject({
      code: "KS94",
      what: "Its links lead in a circle.",
      fix: "Mend the links.",
    });
  });
});

describe("content and site", () => {
  test.each([
    ["the content in the site", "_site", "_site/content"],
    ["the site in the content", "content/_site", "content"],
    ["both in one folder", "content", "content"],
  ])(
    "are refused with %s, because one would be read or replaced with the other",
    async (_what, out, content) => {
      const folder = await realFolder();
      await mkdir(join(folder, content), { recursive: true });
      expect(
        only(await problemsOf(outPlace(join(folder, out), { content: join(folder, content) }))),
      ).toMatchObject({
        code: "KS94",
        what: `The folder and the content (${join(folder, content)}) lie in one another.`,
      });
    },
  );

  test("are told apart by folders, not by letters", async () => {
    const folder = await realFolder();
    await expect(
      outPlace(join(folder, "site"), { content: join(folder, "site-content") }),
    ).resolves.toBeDefined();
    await expect(outPlace(join(folder, "..site"), { content: folder })).rejects.toThrow();
  });
});

test.skipIf(process.platform !== "linux")(
  "a mount point cannot be replaced, so the site is made in it",
  async () => {
    expect(await outPlace("/proc")).toMatchObject({ way: "inside", workshop: "/proc/.klarstandard-work" });
  },
);

describe("where --out is to be a link itself,", () => {
  test("the sites lie beside it", async () => {
    const folder = await realFolder();
    const sites = join(folder, "www.sites");
    expect(await outPlace(join(folder, "www"), { asLink: true })).toEqual({
      live: join(sites, "none"),
      workshop: join(folder, ".www.klarstandard"),
      way: { link: join(folder, "www"), sites, keep: 0 },
    });
  });

  test("a folder in its place is told", async () => {
    const folder = await realFolder({ "www/index.html": "" });
    expect(only(await problemsOf(outPlace(join(folder, "www"), { asLink: true })))).toMatchObject({
      what: "It is a folder, and --link makes a link there.",
      fix: "Move the folder away once.",
    });
  });

  test("a link of somebody's own is told", async () => {
    const folder = await realFolder({ "other/index.html": "" });
    await symlink("other", join(folder, "www"));
    expect(only(await problemsOf(outPlace(join(folder, "www"), { asLink: true })))).toMatchObject({
      what: `The link leads to ${join(folder, "other")}, where no build of ours put a site.`,
      fix: "Leave --link out to publish through it, or name another link with --out.",
    });
  });
});
