import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { openOutput } from "../../../src/publish/output-folder.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { only } from "../../helpers/lillerup.ts";
import { problemsOf } from "../../helpers/problems-in.ts";

const marker = "_site/.klarstandard";
const published = { [marker]: "", "_site/index.html": "gammel" };

/** A number that no process has: Linux gives none above 2 to the power of 22, and Windows none this odd. */
const deadPid = 99_999_999;

async function place(files: Readonly<Record<string, string>>) {
  const folder = await folderOf({ "other/keep.txt": "", ...files });
  const out = join(folder, "_site");
  return { folder, out, page: () => readFile(join(out, "index.html"), "utf8") };
}

test("a first build appears where it was asked for, folders above it included", async () => {
  const { folder } = await place({});
  const out = join(folder, "public", "hjaelp");
  const output = await openOutput(out);
  await writeFile(join(output.work, "index.html"), "ny");
  await output.publish();
  expect(await readdir(out)).toEqual([".klarstandard", "index.html"]);
});

describe("while a build runs", () => {
  test("the published site stays as it was", async () => {
    const { out, page } = await place(published);
    const output = await openOutput(out);
    await writeFile(join(output.work, "index.html"), "halv");
    expect(await page()).toBe("gammel");
    await output.discard();
  });

  test("the work lies beside it, on the same disk, where a rename is enough", async () => {
    const { out } = await place(published);
    const output = await openOutput(out);
    expect(dirname(output.work)).toBe(dirname(out));
    await output.discard();
  });
});

describe("a build that is done", () => {
  test("takes the place of the old one whole", async () => {
    const { out } = await place({ ...published, "_site/nedlagt/index.html": "væk" });
    const output = await openOutput(out);
    await writeFile(join(output.work, "index.html"), "ny");
    await output.publish();
    expect(await readFile(join(out, "index.html"), "utf8")).toBe("ny");
    expect(existsSync(join(out, "nedlagt"))).toBe(false);
  });

  test("leaves nothing beside it", async () => {
    const { folder, out } = await place(published);
    const output = await openOutput(out);
    await output.publish();
    await output.discard();
    expect((await readdir(folder)).toSorted()).toEqual(["_site", "other"]);
  });

  test("can be replaced by the next", async () => {
    const { out } = await place({});
    await (await openOutput(out)).publish();
    await expect(openOutput(out).then((output) => output.discard())).resolves.toBeUndefined();
  });
});

describe("a build that fails", () => {
  test("leaves the published site and nothing else", async () => {
    const { folder, out, page } = await place(published);
    const output = await openOutput(out);
    await output.discard();
    expect(await page()).toBe("gammel");
    expect((await readdir(folder)).toSorted()).toEqual(["_site", "other"]);
  });

  test("at the very swap puts the old site back, and says so", async () => {
    const { out, page } = await place(published);
    const output = await openOutput(out);
    await rm(output.work, { recursive: true });
    expect(only(await problemsOf(output.publish()))).toEqual({
      code: "KS94",
      file: out,
      at: "",
      what: "The finished site cannot be put in place (ENOENT).",
      fix: "Choose another folder with --out.",
    });
    expect(await page()).toBe("gammel");
  });
});

describe("a folder that we did not build", () => {
  test("is refused, word for word", async () => {
    const { folder } = await place({});
    const out = join(folder, "other");
    const text = problemText(only(await problemsOf(openOutput(out))));
    expect(text.replace(out, "other")).toBe(
      `KS94 other
  The folder holds files that no build of ours made, and a build replaces it whole.
  Fix: Choose an empty or new folder with --out.`,
    );
  });

  test("stays as it was", async () => {
    const { folder } = await place({});
    await problemsOf(openOutput(join(folder, "other")));
    expect(await readdir(folder)).toEqual(["other"]);
    expect(await readdir(join(folder, "other"))).toEqual(["keep.txt"]);
  });

  test("is used when it is empty", async () => {
    const { folder } = await place({});
    const out = join(folder, "tom");
    await mkdir(out);
    await (await openOutput(out)).publish();
    expect(await readdir(out)).toEqual([".klarstandard"]);
  });

  test("and has the name under which we put ours aside is neither moved nor removed", async () => {
    const { out, folder } = await place({ "_site.old/eget.txt": "mit" });
    expect(only(await problemsOf(openOutput(out)))).toMatchObject({ code: "KS94", file: `${out}.old` });
    expect(await readFile(join(folder, "_site.old", "eget.txt"), "utf8")).toBe("mit");
    expect(existsSync(out)).toBe(false);
  });
});

test("a place that cannot be written is told with the system's reason", async () => {
  const { folder } = await place({ "fil.txt": "" });
  const out = join(folder, "fil.txt", "_site");
  expect(only(await problemsOf(openOutput(out)))).toEqual({
    code: "KS94",
    file: out,
    at: "",
    what: expect.stringMatching(/^The folder cannot be written \((EEXIST|ENOTDIR)\)\.$/) as unknown,
    fix: "Choose another folder with --out, or mend its permissions.",
  });
});

describe("after a build that was killed", () => {
  test("its work is cleared away", async () => {
    const { folder, out } = await place({ ...published, [`_site.building-${deadPid}/index.html`]: "halv" });
    await (await openOutput(out)).discard();
    expect((await readdir(folder)).toSorted()).toEqual(["_site", "other"]);
  });

  test("the site that it had put aside is put back", async () => {
    const { folder, out, page } = await place({
      "_site.old/.klarstandard": "",
      "_site.old/index.html": "gammel",
    });
    await (await openOutput(out)).discard();
    expect(await page()).toBe("gammel");
    expect((await readdir(folder)).toSorted()).toEqual(["_site", "other"]);
  });

  test("the site that it had finished is kept, and the one put aside goes with the next build", async () => {
    const { folder, out, page } = await place({ ...published, "_site.old/.klarstandard": "" });
    const output = await openOutput(out);
    expect(await page()).toBe("gammel");
    await output.publish();
    expect((await readdir(folder)).toSorted()).toEqual(["_site", "other"]);
  });
});

describe("nobody loses work by clearing:", () => {
  test("a build that still runs keeps its folder", async () => {
    const running = `_site.building-${process.ppid}`;
    const { folder, out } = await place({ [`${running}/index.html`]: "halv" });
    await (await openOutput(out)).discard();
    expect(await readdir(folder)).toContain(running);
  });

  test("a folder of somebody's own that only begins like ours stays", async () => {
    const { folder, out } = await place({ "_site.building-notes/plan.txt": "mit" });
    await (await openOutput(out)).discard();
    expect(await readdir(folder)).toContain("_site.building-notes");
  });

  test("the work of a build beside ours stays", async () => {
    const other = `_other.building-${deadPid}`;
    const { folder, out } = await place({ [`${other}/index.html`]: "halv" });
    await (await openOutput(out)).discard();
    expect(await readdir(folder)).toContain(basename(other));
  });
});
