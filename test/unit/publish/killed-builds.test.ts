import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openOutput } from "../../../src/publish/output-folder.ts";
import { only } from "../../helpers/lillerup.ts";
import { problemsOf } from "../../helpers/problems-in.ts";
import { publish, publishedFolder, writeSite } from "../../helpers/published-folder.ts";

const textIn = (out: string, path = "index.html") => readFile(join(out, path), "utf8");
const namesIn = async (folder: string) => (await readdir(folder)).toSorted();

describe("after a build that was killed", () => {
  const workshop = (out: string) => join(dirname(out), "._site.klarstandard");

  test("its work is cleared away, and a lock that nobody finished does not hold", async () => {
    const { folder, out } = await publishedFolder();
    await mkdir(join(workshop(out), "new/hjaelp"), { recursive: true });
    await writeFile(join(workshop(out), "lock"), "");
    await publish(out, { "index.html": "ny" });
    expect(await textIn(out)).toBe("ny");
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("before the swap, the finished site is taken away, and what lies beside the old one stays", async () => {
    const { folder, out } = await publishedFolder();
    await writeFile(join(out, "CNAME"), "mit");
    await writeSite(join(workshop(out), "ready"), { "index.html": "ny" });
    (await openOutput(out)).discard();
    expect(await textIn(out)).toBe("gammel");
    expect(await textIn(out, "CNAME")).toBe("mit");
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("between two renames, the old site is put back", async () => {
    const { folder, out } = await publishedFolder();
    await rm(out, { recursive: true });
    await writeSite(join(workshop(out), "former"), { "index.html": "gammel" });
    await writeSite(join(workshop(out), "ready"), { "index.html": "ny" });
    (await openOutput(out)).discard();
    expect(await textIn(out)).toBe("gammel");
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("while it tidied up, the new site stays and the rest of the old one goes", async () => {
    const { folder, out } = await publishedFolder({ "index.html": "ny" });
    await writeSite(join(workshop(out), "ready"), { "a.html": "gammel", "b.html": "gammel" });
    await rm(join(workshop(out), "ready/a.html"));
    (await openOutput(out)).discard();
    expect(await textIn(out)).toBe("ny");
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("what somebody put into the old site at that moment comes into the new one", async () => {
    const { folder, out } = await publishedFolder({ "index.html": "ny" });
    await writeSite(join(workshop(out), "ready"), { "index.html": "gammel" });
    await writeFile(join(workshop(out), "ready/token"), "mit");
    (await openOutput(out)).discard();
    expect(await textIn(out, "token")).toBe("mit");
    expect(await namesIn(folder)).toEqual(["_site", "other"]);
  });

  test("what has no place there is left where it is, and told", async () => {
    const { out } = await publishedFolder({ "index.html": "ny", "hjaelp/index.html": "ny" });
    await writeSite(join(workshop(out), "ready"), { "hjaelp/index.html": "gammel" });
    await writeFile(join(workshop(out), "ready/hjaelp/mit.txt"), "mit");
    const left = join(workshop(out), "ready/hjaelp/mit.txt");
    expect(only(await problemsOf(openOutput(out)))).toMatchObject({
      code: "KS94",
      what: `${left} came into the site while it was replaced, and no build wrote it.`,
      fix: "Put it where it belongs and remove the folder.",
    });
    expect(existsSync(left)).toBe(true);
  });
});
