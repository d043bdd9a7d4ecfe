import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openOutput } from "../../../src/publish/output-folder.ts";
import { only } from "../../helpers/lillerup.ts";
import { problemsOf } from "../../helpers/problems-in.ts";
import { publish, publishedFolder, writeSite } from "../../helpers/published-folder.ts";

const textIn = (out: string, path = "index.html") => readFile(join(out, path), "utf8");

describe("what lies in the published folder and no build wrote", () => {
  test("stays, where it is beside the site, with folders and links in it, and is named", async () => {
    const { out } = await publishedFolder();
    await mkdir(join(out, ".well-known/acme"), { recursive: true });
    await writeFile(join(out, ".well-known/acme/token"), "nøgle");
    await writeFile(join(out, "CNAME"), "standarder.lillerup.dk");
    await symlink("../other/keep.txt", join(out, "link"));
    expect((await publish(out, { "index.html": "ny" })).toSorted()).toEqual([".well-known", "CNAME", "link"]);
    expect(await textIn(out, ".well-known/acme/token")).toBe("nøgle");
    expect(await textIn(out, "CNAME")).toBe("standarder.lillerup.dk");
    expect(await textIn(out, "link")).toBe("");
    expect(await textIn(out)).toBe("ny");
  });

  test("stays over many builds", async () => {
    const { out } = await publishedFolder();
    await writeFile(join(out, "CNAME"), "mit");
    for (const text of ["en", "to", "tre"]) await publish(out, { "index.html": text });
    expect(await textIn(out, "CNAME")).toBe("mit");
  });

  test.each([
    [
      "lies among the pages",
      "hjaelp/notat.txt",
      "Among the pages lie files that no build of ours wrote: hjaelp/notat.txt.",
    ],
    [
      "is a packed page, which a server would go on giving out",
      "index.html.gz",
      "Among the pages lie files that no build of ours wrote: index.html.gz.",
    ],
    [
      "is a page that somebody changed",
      "index.html",
      "Files of the site were changed since it was built: index.html.",
    ],
  ])("is refused where it %s, and nothing is touched", async (_what, path, what) => {
    const { out } = await publishedFolder({ "index.html": "gammel", "hjaelp/index.html": "gammel" });
    await writeFile(join(out, path), "mit");
    expect(only(await problemsOf(openOutput(out)))).toEqual({
      code: "KS94",
      file: out,
      at: "",
      what,
      fix: "Put them elsewhere, or move the whole folder away and build again.",
    });
    expect(await textIn(out, path)).toBe("mit");
  });

  test("is refused where the new site has a folder of its name", async () => {
    const { out } = await publishedFolder();
    await mkdir(join(out, "ribe"));
    await writeFile(join(out, "ribe/mit.txt"), "mit");
    expect(
      only(await problemsOf(publish(out, { "index.html": "ny", "ribe/index.html": "ny" }))),
    ).toMatchObject({
      what: "The new site has files where others lie that no build wrote: ribe.",
      fix: "Put them elsewhere and build again.",
    });
    expect(await textIn(out)).toBe("gammel");
    expect(await textIn(out, "ribe/mit.txt")).toBe("mit");
  });

  test("is seen when it came while the build ran, too", async () => {
    const { out } = await publishedFolder({ "index.html": "gammel", "hjaelp/index.html": "gammel" });
    const output = await openOutput(out);
    const record = await writeSite(output.work, { "index.html": "ny" });
    await writeFile(join(out, "hjaelp/notat.txt"), "mit");
    expect(only(await problemsOf(output.publish(record)))).toMatchObject({ code: "KS94" });
    output.discard();
    expect(await textIn(out, "hjaelp/notat.txt")).toBe("mit");
  });

  test("is seen among files that are known to lie as they were published, and a change while the build runs, too", async () => {
    const { out } = await publishedFolder({ "index.html": "gammel", "hjaelp/index.html": "gammel" });
    const output = await openOutput(out, {}, true);
    const record = await writeSite(output.work, { "index.html": "ny" });
    await writeFile(join(out, "index.html"), "mit eget");
    expect(only(await problemsOf(output.publish(record))).what).toBe(
      "Files of the site were changed since it was built: index.html.",
    );
    output.discard();
    await writeFile(join(out, "hjaelp/notat.txt"), "mit");
    expect(only(await problemsOf(openOutput(out, {}, true))).what).toBe(
      "Among the pages lie files that no build of ours wrote: hjaelp/notat.txt.",
    );
  });

  test("is counted where it is much", async () => {
    const { out } = await publishedFolder({ "hjaelp/index.html": "gammel" });
    for (const name of ["1", "2", "3", "4", "5", "6", "7"]) await writeFile(join(out, "hjaelp", name), "");
    expect(only(await problemsOf(openOutput(out))).what).toMatch(
      /: (hjaelp\/\d, ){4}hjaelp\/\d and 2 more\.$/,
    );
  });

  test("cannot be made ours by a list that names files outside the folder", async () => {
    const { folder, out } = await publishedFolder();
    const list = await readFile(join(out, ".klarstandard"), "utf8");
    await writeFile(join(out, ".klarstandard"), `${list}${"0".repeat(64)}  ../other/keep.txt\n`);
    await publish(out, { "index.html": "ny" });
    expect(await textIn(folder, "other/keep.txt")).toBe("");
  });
});
