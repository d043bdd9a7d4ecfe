import { readdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildDone, UserConfig } from "@11ty/eleventy";
import { describe, expect, test } from "vitest";
import { assets, fontFiles, siteAssets } from "../../../src/site/assets.ts";
import { requestKey } from "../../../src/site/site-request.ts";
import type { SiteRequest } from "../../../src/view/site-view.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { content, context, lillerup, summaries } from "../../helpers/lillerup.ts";

const files = siteAssets("/hjaelp/");
const textOf = (path: string) => {
  const body = files.get(path);
  return typeof body === "string" ? body : new TextDecoder().decode(body);
};

test("a site has its stylesheet, its fonts, its scripts and its mark", () => {
  const scripts = readdirSync("src/client", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  expect(scripts).toEqual(expect.arrayContaining(["search.js", "search/reading.js"]));
  expect([...files.keys()].toSorted()).toEqual(
    [
      "LICENSES.txt",
      "checklist.css",
      "comparison.css",
      "complaint.css",
      "easy-read.css",
      "full.css",
      "icon.svg",
      "letters.css",
      "lists.css",
      "pictograms.svg",
      "search.css",
      "site.css",
      "staff.css",
      "tables.css",
      ...scripts,
      ...[...fontFiles("everywhere").keys()].map((file) => `fonts/${file}`),
    ].toSorted(),
  );
});

test("a font is a WOFF2 file of one weight, because Chromium embeds a variable font in a way that PDF/UA refuses", () => {
  for (const file of fontFiles("everywhere").keys()) {
    const bytes = files.get(`fonts/${file}`);
    expect(bytes instanceof Uint8Array && new TextDecoder().decode(bytes.subarray(0, 4))).toBe("wOF2");
  }
});

describe("every address in the stylesheet", () => {
  const addresses = [...textOf("site.css").matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address ?? "");

  test("carries the path prefix", () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith("/hjaelp/assets/"))).toEqual([]);
  });

  test("leads to an asset that is there", () => {
    expect(addresses.filter((address) => !files.has(address.replace("/hjaelp/assets/", "")))).toEqual([]);
  });
});

test("no asset asks another host for anything", () => {
  const texts = [...files.keys()].filter((path) => /\.(css|js|svg)$/.test(path)).map(textOf);
  expect(texts.filter((text) => /(url\(|import |fetch\()\s*["']?(https?:)?\/\//.test(text))).toEqual([]);
});

describe("after a build", () => {
  /** Tells the plugin that the pages of `request` are there; gives their folder. */
  async function folderAfter(request: SiteRequest): Promise<string> {
    const output = await folderOf({});
    const waiting: ((done: BuildDone) => Promise<void> | void)[] = [];
    assets({
      pathPrefix: "/",
      globalData: { [requestKey]: request },
      on: (_event: string, run: (done: BuildDone) => Promise<void> | void) => waiting.push(run),
    } as unknown as UserConfig);
    for (const run of waiting) await run({ directories: { output }, runMode: "build", results: [] });
    return output;
  }

  test.each([
    ["the whole site", { part: "whole", content, site: context }],
    ["the shared part", { part: "shared", summaries, site: context }],
  ] as const)("the assets of %s are written below assets/, for its path prefix", async (_what, request) => {
    const folder = await folderAfter(request);
    for (const [path, body] of files) {
      const written = await readFile(join(folder, "assets", path));
      expect(written.equals(Buffer.from(body))).toBe(true);
    }
  });

  test("the part of one municipality has none, because all share them", async () => {
    const folder = await folderAfter({ part: "municipality", municipality: lillerup, site: context });
    expect(await readdir(folder)).toEqual([]);
  });
});
