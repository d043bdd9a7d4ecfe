import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  FileRecord,
  manifestName,
  manifestOf,
  manifestText,
  readManifest,
  writeManifest,
  written,
} from "../../../src/manifest/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { writeSite } from "../../helpers/published-folder.ts";

const [one, other] = ["1".repeat(64), "2".repeat(64)];

describe("the list of a folder", () => {
  test("is read the same when a copy came through Windows", () => {
    const text = manifestText(new Map([["a/b.html", one]]));
    expect(readManifest(text.replaceAll("\n", "\r\n"))).toEqual(readManifest(text));
  });

  test("has a line for each file, sorted by path in an order of no language", () => {
    const text = manifestText(
      new Map([
        ["å.html", other],
        ["b.html", one],
        ["Z.html", one],
      ]),
    );
    expect(text).toBe(`${one}  Z.html\n${one}  b.html\n${other}  å.html\n`);
  });

  test("is read as it was written", () => {
    const manifest = new Map([
      ["med blank/index.html", one],
      ["å.html", other],
    ]);
    expect(readManifest(manifestText(manifest))).toEqual(manifest);
  });

  test("is what sha256sum reads, so that anybody can check a copy of a site", async () => {
    const folder = await folderOf({});
    await writeSite(folder, { "index.html": "forside", "hjælp/index.html": "hjælp" });
    const check = () =>
      execFileSync("sha256sum", ["--check", "--strict", "--quiet", manifestName], {
        cwd: folder,
        stdio: "pipe",
      });
    expect(String(check())).toBe("");
    await writeFile(join(folder, "index.html"), "ændret");
    expect(check).toThrow("1 computed checksum did NOT match");
  });

  test.each([
    ["the mark of an older version", "Built by Klarstandard. A build replaces this folder whole.\n"],
    ["a short hash", "abc  index.html\n"],
    ["nothing", ""],
  ])("that holds %s lists nothing, so that nothing is taken for ours", async (_what, text) => {
    expect(await manifestOf(await folderOf({ [manifestName]: text, "index.html": "" }))).toBeUndefined();
  });

  test("is missing where there is none", async () => {
    expect(await manifestOf(await folderOf({}))).toBeUndefined();
  });
});

describe("a second build over the same folder, as plain Eleventy does it,", () => {
  test("keeps what the first one wrote as ours, and takes the newer hash of what both wrote", async () => {
    const folder = await folderOf({});
    await writeSite(folder, { "index.html": "gammel", "a.pdf": "pdf" });
    await writeSite(folder, { "index.html": "ny" });
    const manifest = await manifestOf(folder);
    expect([...(manifest?.keys() ?? [])]).toEqual(["a.pdf", "index.html"]);
    expect(manifest?.get("index.html")).toBe(written("ny").sha256);
  });

  test("forgets what is gone", async () => {
    const folder = await folderOf({});
    await writeSite(folder, { "index.html": "gammel", "a.pdf": "pdf" });
    await rm(join(folder, "a.pdf"));
    await writeManifest(folder, new FileRecord());
    expect([...((await manifestOf(folder))?.keys() ?? [])]).toEqual(["index.html"]);
  });
});
