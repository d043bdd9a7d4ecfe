import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assetOf } from "../helpers/asset-names.ts";
import { addressesIn, brokenLinks } from "../helpers/broken-links.ts";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf } from "../helpers/visible-text.ts";

const plain = await builtSite();
const prefixed = await builtSite({ pathPrefix: "/x/", baseUrl: "https://lillerup.example" });
const all = await builtSite({ municipalities: ["lillerup", "tvivlstrup"] });
const alone = await builtSite({ municipalities: ["tvivlstrup"] });

test("no link, anchor or asset of a site leads to nothing", () => {
  expect(brokenLinks(plain)).toEqual([]);
  expect(brokenLinks(all)).toEqual([]);
});

describe("a site built with --path-prefix /x/", () => {
  test("keeps the same files as one built without", () => {
    const pages = ({ files }: typeof plain) => files.filter((file) => !file.startsWith("pagefind/"));
    expect(pages(prefixed)).toEqual(pages(plain));
  });

  test("has every address below /x/", () => {
    const outside = prefixed.pages.flatMap(({ document }) =>
      addressesIn(document).filter((address) => /^\/(?!x\/)/.test(address)),
    );
    expect(outside).toEqual([]);
  });

  test("has no broken link", () => {
    expect(brokenLinks(prefixed, "/x/")).toEqual([]);
  });

  test("puts the prefix into links that stand in the municipality's text", () => {
    const { document } = prefixed.page("/lillerup/hjemmehjaelp/");
    expect(one(document, "section:has(> #kort-om) p a").getAttribute("href")).toBe("/x/lillerup/madservice/");
  });

  test("fetches its fonts from below /x/", async () => {
    const sheet = assetOf(prefixed.page("/lillerup/").html, "site.css");
    const css = await readFile(join(prefixed.folder, sheet.slice("/x/".length)), "utf8");
    const fonts = [...css.matchAll(/url\("(.*?)"\)/g)].map(
      ([, address = ""]) => new URL(address, `https://site.example${sheet}`).pathname,
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((address) => !address.startsWith("/x/assets/fonts/"))).toEqual([]);
  });

  test("puts the prefix into canonical addresses and the sitemap", async () => {
    const { document } = prefixed.page("/lillerup/");
    expect(one(document, "link[rel=canonical]").getAttribute("href")).toBe(
      "https://lillerup.example/x/lillerup/",
    );
    const sitemap = await readFile(join(prefixed.folder, "sitemap.xml"), "utf8");
    expect(sitemap).toContain("<loc>https://lillerup.example/x/lillerup/</loc>");
  });
});

describe("a site built with --municipality", () => {
  test("holds that municipality's pages and no other's", () => {
    const municipalities = new Set(alone.pages.map(({ path }) => path.split("/")[1]));
    expect(municipalities).toContain("tvivlstrup");
    expect(municipalities).not.toContain("lillerup");
    expect(alone.result.municipalities).toBe(1);
  });

  test("offers that municipality only, in lists and in the search", () => {
    expect(textsOf(alone.page("/").document, ".place-entry__name")).toEqual(["Tvivlstrup Kommune"]);
    expect(textsOf(alone.page("/soeg/").document, "#filter-kommune option")).toEqual([
      "Alle",
      "Tvivlstrup Kommune",
    ]);
  });

  test("offers every municipality that was named", () => {
    expect(textsOf(all.page("/").document, ".place-entry__name")).toEqual([
      "Lillerup Kommune",
      "Tvivlstrup Kommune",
    ]);
  });

  test("has no broken link", () => {
    expect(brokenLinks(alone)).toEqual([]);
  });
});
