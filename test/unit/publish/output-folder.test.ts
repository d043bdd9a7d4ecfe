import { mkdir, readdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { openOutput } from "../../../src/publish/output-folder.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { only } from "../../helpers/lillerup.ts";
import { problemsOf } from "../../helpers/problems-in.ts";
import { publish, publishedFolder, writeSite } from "../../helpers/published-folder.ts";

const textIn = (out: string, path = "index.html") => readFile(join(out, path), "utf8");
const namesIn = async (folder: string) => (await readdir(folder)).toSorted();

test("a first build appears where it was asked for, folders above it included", async () => {
  const out = join(await folderOf({}), "public", "hjaelp");
  await publish(out, { "index.html": "ny" });
  expect(await namesIn(out)).toEqual([".klarstandard", "index.html"]);
});

describe("while a build runs", () => {
  test("the published site stays as it was", async () => {
    const { out } = await publishedFolder();
    const output = await openOutput(out);
    await writeFile(join(output.work, "index.html"), "halv");
    expect(await textIn(out)).toBe("gammel");
    output.discard();
  });

  test("the work lies beside it, on the same disk, where a rename is enough", async () => {
    const { out } = await publishedFolder();
    const output = await openOutput(out);
    expect(dirname(dirname(output.work))).toBe(dirname(out));
    output.discard();
  });

  test("no other build can write there, word for word", async () => {
    const { out } = await publishedFolder();
    const output = await openOutput(out);
    const text = problemText(only(await problemsOf(openOutput(out))));
    expect(text.replace(out, "_site")).toBe(
      `KS94 _site
  Another build, process ${process.pid}, is writing there.
  Fix: Wait until it has ended, or choose another folder with --out.`,
    );
    output.discard();
  });
});

describe("a build that is done", () => {
  test("takes the place of the old one whole", async () => {
    const { out } = await publishedFolder({ "index.html": "gammel", "nedlagt/index.html": "væk" });
    await publish(out, { "index.html": "ny", "ny/index.html": "ny" });
    expect(await namesIn(out)).toEqual([".klarstandard", "index.html", "ny"]);
    expect(await textIn(out)).toBe("ny");
  });

  test("leaves nothing beside it", async () => {
    const { folder, out } = await publishedFolder();
    await publish(out, { "index.html": "ny" });
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("can be replaced by the next", async () => {
    const { out } = await publishedFolder();
    for (const text of ["en", "to", "tre"]) await publish(out, { "index.html": text });
    expect(await textIn(out)).toBe("tre");
  });
});

describe("a build that fails", () => {
  test("leaves the published site and nothing else", async () => {
    const { folder, out } = await publishedFolder();
    (await openOutput(out)).discard();
    expect(await textIn(out)).toBe("gammel");
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("because a file is not on the disk as it was written, says so, word for word", async () => {
    const { out } = await publishedFolder();
    const output = await openOutput(out);
    const record = await writeSite(output.work, { "index.html": "ny", "pagefind/pagefind.js": "søg" });
    await truncate(join(output.work, "pagefind/pagefind.js"));
    const text = problemText(only(await problemsOf(output.publish(record))));
    output.discard();
    expect(text.replace(out, "_site")).toBe(
      `KS96 _site
  The finished site is not on the disk as it was written: pagefind/pagefind.js (cut).
  Fix: See that the disk has room and is sound, then build again. What was published stays as it was.`,
    );
    expect(await textIn(out)).toBe("gammel");
  });
});

describe("a folder that we did not build", () => {
  test("is refused, word for word", async () => {
    const { folder } = await publishedFolder();
    const out = join(folder, "other");
    const text = problemText(only(await problemsOf(openOutput(out))));
    expect(text.replace(out, "other")).toBe(
      `KS94 other
  The folder holds files, and no list of a build says that they are ours to replace.
  Fix: Choose an empty or new folder with --out, or move this one away.`,
    );
  });

  test("stays as it was", async () => {
    const { folder } = await publishedFolder();
    await problemsOf(openOutput(join(folder, "other")));
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
    expect(await namesIn(join(folder, "other"))).toEqual(["keep.txt"]);
  });

  test("is used when it is empty", async () => {
    const out = join(await folderOf({}), "tom");
    await mkdir(out);
    await publish(out, { "index.html": "ny" });
    expect(await textIn(out)).toBe("ny");
  });

  test("and is only a copy that somebody keeps beside the site is not looked at", async () => {
    const { folder, out } = await publishedFolder(undefined, { "_site.old/mit.txt": "mit" });
    await publish(out, { "index.html": "ny" });
    expect(await readFile(join(folder, "_site.old/mit.txt"), "utf8")).toBe("mit");
  });
});

test("a link is published through, so that the web root behind it has the new site", async () => {
  const { folder, out } = await publishedFolder();
  const link = join(folder, "link");
  await symlink("_site", link);
  await publish(link, { "index.html": "ny" });
  expect(await textIn(out)).toBe("ny");
  expect(await namesIn(folder)).toEqual(["_site", "link", "other"]);
});

test("a place that cannot be written is told with the system's reason", async () => {
  const { out } = await publishedFolder();
  expect(only(await problemsOf(openOutput(join(out, "index.html/hjaelp"))))).toMatchObject({
    code: "KS94",
    what: "It cannot be written: a file stands in its way.",
  });
});

test("a file in its place is told", async () => {
  const { out } = await publishedFolder();
  expect(only(await problemsOf(openOutput(join(out, "index.html"))))).toMatchObject({
    what: "It is a file.",
  });
});
