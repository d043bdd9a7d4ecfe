import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainName } from "../helpers/asset-names.ts";
import { brokenLinks } from "../helpers/broken-links.ts";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";
import { describeFrame } from "../site-rules/frame.ts";

const own = await builtSite({ municipalities: ["storeby"] });
const national = await builtSite({ municipalities: ["lillerup", "storeby"] });
const fixed = ["/data/", "/om/", "/ordliste/", "/soeg/", "/tilgaengelighed/", "/udskrifter/", "/was/"];
const asked = await builtSite({ municipalities: ["storeby"], form: "national" });

describe("the site of a municipality that speaks for itself and is alone", () => {
  describeFrame(own, "Storeby Kommune");

  test("has the pages of the national site without the municipality's name before them, and no topics", () => {
    const ofStoreby = national.pages
      .map(({ path }) => path.replace(/^\/storeby\//, "/"))
      .filter((path) => !/^\/(?:lillerup|emner)\//.test(path));
    expect(own.pages.map(({ path }) => path).toSorted()).toEqual([...new Set(ofStoreby)].toSorted());
  });

  test("has no broken link, and a link in a text leads to its page with and without the municipality's name", () => {
    expect(brokenLinks(own)).toEqual([]);
    const linksOf = (document: Document) =>
      [...document.querySelectorAll("section:has(> #soeg) p a")].map((a) => a.getAttribute("href"));
    expect(linksOf(own.page("/genoptraening/").document)).toEqual([
      "/genoptraening/tjekliste/",
      "/udskrifter/",
    ]);
    expect(linksOf(national.page("/storeby/genoptraening/").document)).toEqual([
      "/storeby/genoptraening/tjekliste/",
      "/storeby/udskrifter/",
    ]);
  });

  test("has its name in the head and in every title, once", () => {
    expect(own.page("/").document.title).toBe("Storeby Kommune: Det kan du få hjælp til");
    expect(own.page("/genoptraening/").document.title).toBe("Genoptræning – Storeby Kommune");
    expect(wordsOf(one(own.page("/om/").document, ".site-header__name"))).toBe("Storeby Kommune");
    expect(own.pages.filter(({ document }) => document.title.split("Storeby Kommune").length !== 2)).toEqual(
      [],
    );
  });

  test("speaks of no other municipality, asks nobody to choose one, and calls itself Klarstandard nowhere", () => {
    const words = own.pages.map(({ path, document }) => ({ path, words: wordsOf(document.documentElement) }));
    const others = /kommuner(?:nes)?\b|din kommune|[Vv]ælg (?:din )?kommune|Lillerup|Emner/u;
    expect(words.filter(({ words: text }) => others.test(text)).map(({ path }) => path)).toEqual([]);
    expect(words.filter(({ words: text }) => text.includes("Klarstandard")).map(({ path }) => path)).toEqual([
      "/om/",
    ]);
  });

  test("searches without asking for the municipality", () => {
    const { document } = own.page("/soeg/");
    expect(textsOf(document, "#search-filters label")).toEqual(["Emne", "Udgave"]);
    const filters = own.pages.flatMap(
      ({ html }) => html.match(/data-pagefind-filter="[^"]*Kommune\[/g) ?? [],
    );
    expect(filters).toEqual([]);
    expect(textsOf(document, ".link-list a")).toEqual(
      expect.arrayContaining([...textsOf(own.page("/").document, ".standard-list h3 a")]),
    );
  });

  test("begins with the search, whom to call and when, and what one may be in need of", () => {
    const { document } = own.page("/");
    expect(textsOf(document, "main :is(h1, h2)").slice(0, 3)).toEqual([
      "Hvad kan du få hjælp til?",
      "Kontakt kommunen",
      "Hvad passer på dig?",
    ]);
    expect(textsOf(document, ".trouble__heading")).toContain("Jeg er lige kommet hjem fra sygehuset");
    expect(one(document, ".trouble a").getAttribute("href")).toBe("/genoptraening/");
    expect(textsOf(document, ".contact__name").slice(0, 2)).toEqual(["Omstillingen", "Træningscentret"]);
    expect(wordsOf(one(document, ".contact"))).toContain("Åbent mandag til fredag kl. 9-14");
  });

  test("explains in its glossary the words that its texts use and its own, no others of the country", () => {
    const words = textsOf(own.page("/ordliste/").document, ".glossary dt");
    expect(words).toEqual(expect.arrayContaining(["Afgørelse", "Bevilling", "Kontaktperson"]));
    const all = textsOf(national.page("/ordliste/").document, ".glossary dt");
    const foreign = all.filter((word) => !words.includes(word));
    expect(foreign.length).toBeGreaterThan(5);
    const texts = own.pages
      .filter(({ path }) => path !== "/ordliste/")
      .map(({ document }) => wordsOf(document.documentElement).toLowerCase());
    expect(words.filter((word) => !texts.some((text) => text.includes(word.toLowerCase())))).toEqual([]);
  });

  test("lists its pages in the sitemap, the start page once", async () => {
    const sitemap = await readFile(join(own.folder, "sitemap.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>https:\/\/standarder\.example(.*?)<\/loc>/g)].map(
      ([, path]) => path,
    );
    expect(listed.slice(0, 2)).toEqual(["/", "/udskrifter/"]);
    const pages = own.pages
      .filter(({ document }) => document.querySelector("meta[name=robots]") === null)
      .map(({ path }) => path);
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test("has its logo beside its name, which says it, on every page", async () => {
    const logos = own.pages.map(({ document }) => one(document, ".site-header__name img"));
    const onPaper = own.pages.filter(({ document }) =>
      document.querySelector("main > .on-paper > .document-logo"),
    );
    expect(onPaper.map(({ path }) => path)).toEqual(
      own.pages
        .map(({ path }) => path)
        .filter((path) => /^\/[a-z-]+\/(?:let\/|fagligt\/)?$/.test(path) && !fixed.includes(path)),
    );
    expect(new Set(logos.map((logo) => logo.getAttribute("alt")))).toEqual(new Set([""]));
    const [address = "", ...others] = new Set(logos.map((logo) => logo.getAttribute("src") ?? ""));
    expect([plainName(address), others]).toEqual(["/assets/logos/storeby.svg", []]);
    expect(await readFile(join(own.folder, address))).toEqual(
      await readFile("test/fixtures/municipalities/storeby/logo.svg"),
    );
    expect(national.files.filter((file) => file.startsWith("assets/logos/"))).toEqual([]);
  });

  test("has the municipality's colours on every page", () => {
    const plain = own.pages.filter(
      ({ html }) => !/href="\/assets\/themes\/storeby\.[0-9a-f]{10}\.css"/.test(html),
    );
    expect(plain.map(({ path }) => path)).toEqual([]);
  });
});

test("the same municipality on a national site has its name before its addresses, as one alone has when asked for", () => {
  for (const site of [national, asked]) {
    expect(site.page("/storeby/genoptraening/").document.title).toBe(
      "Genoptræning, Storeby Kommune – Klarstandard",
    );
    expect(textsOf(site.page("/storeby/").document, "main h2")).toEqual(
      expect.arrayContaining(["Hvad passer på dig?", "Sygdom og træning"]),
    );
    expect(textsOf(site.page("/").document, ".place-entry__name")).toContain("Storeby Kommune");
    expect(brokenLinks(site)).toEqual([]);
  }
});
