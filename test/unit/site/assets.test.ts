import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fontFiles, siteAssets, writeAssets } from "../../../src/site/assets.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { content } from "../../helpers/lillerup.ts";

const assets = siteAssets(content, "/hjaelp/");
const textOf = (path: string) => {
  const body = assets.get(path);
  return typeof body === "string" ? body : new TextDecoder().decode(body);
};

test("a site has its stylesheet, its colours, its fonts, its scripts and its mark", () => {
  const scripts = readdirSync("src/client").filter((name) => name.endsWith(".js"));
  expect(scripts).toContain("search.js");
  expect([...assets.keys()].toSorted()).toEqual(
    [
      "icon.svg",
      "pictograms.svg",
      "site.css",
      "themes/lillerup.css",
      ...scripts,
      ...fontFiles.map((file) => `fonts/${file}`),
    ].toSorted(),
  );
});

test("a font is a WOFF2 file of one weight, because Chromium embeds a variable font in a way that PDF/UA refuses", () => {
  for (const file of fontFiles) {
    const bytes = assets.get(`fonts/${file}`);
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
    expect(addresses.filter((address) => !assets.has(address.replace("/hjaelp/assets/", "")))).toEqual([]);
  });
});

test("no asset asks another host for anything", () => {
  const texts = [...assets.keys()].filter((path) => /\.(css|js|svg)$/.test(path)).map(textOf);
  expect(texts.filter((text) => /(url\(|import |fetch\()\s*["']?(https?:)?\/\//.test(text))).toEqual([]);
});

test("the assets are written below assets/", async () => {
  const folder = await folderOf({});
  await writeAssets(assets, folder);
  expect(await readFile(join(folder, "assets", "themes", "lillerup.css"), "utf8")).toBe(
    ":root{--accent-light:#1f4e3d;--accent-dark:#9fd8c0}\n",
  );
});
