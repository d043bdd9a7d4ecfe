import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenLinks } from "../helpers/broken-links.ts";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "storeby"] });
const path = "/storeby/socialpaedagogisk-stoette/";
const citizens = site.page(path);
const notes = site.page(`${path}fagligt/`);

test("the notes are a page of their own, marked for whom it is, with the way to what citizens read", () => {
  const { document } = notes;
  expect(wordsOf(one(document, "h1"))).toBe("Socialpædagogisk støtte: for fagpersoner");
  expect(document.title).toBe("Socialpædagogisk støtte: for fagpersoner, Storeby Kommune – Klarstandard");
  expect(one(document, ".page__head a").getAttribute("href")).toBe(path);
  expect(brokenLinks(site)).toEqual([]);
});

test("a standard without notes has no such page, and no word of one", () => {
  const folders = site.pages.map((page) => page.path).filter((each) => each.endsWith("/fagligt/"));
  expect(folders).toEqual([`${path}fagligt/`]);
  expect(wordsOf(one(site.page("/storeby/genoptraening/").document, "main"))).not.toContain("fagperson");
});

test("whoever reads the citizens' text finds one line that leads to them, and nothing else of them", () => {
  const { document } = citizens;
  const link = one(document, `a[href="${path}fagligt/"]`);
  expect(wordsOf(one(document, ".page__text > .note"))).toBe(
    "Er du fagperson? Socialpædagogisk støtte: noter til medarbejderne",
  );
  expect(link.closest(".on-screen")).not.toBeNull();
  const words = textsOf(notes.document, ".section p, .section li, .section td");
  expect(words.length).toBeGreaterThan(10);
  const said = wordsOf(one(document, "main"));
  expect(
    words.filter((text) => text.length > 25 && !text.startsWith("Hører") && said.includes(text)),
  ).toEqual([]);
  expect(textsOf(document, ".tabs a")).toEqual(["Hele indholdet", "Tjekliste"]);
});

test("no search finds them: not that of the site, not that of others, not the sitemap, not the lists", async () => {
  const { document } = notes;
  expect(document.querySelector("[data-pagefind-body]")).toBeNull();
  expect(document.querySelector("[data-pagefind-filter]")).toBeNull();
  expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  expect(citizens.document.querySelector('meta[name="robots"]')).toBeNull();
  expect(await readFile(join(site.folder, "sitemap.xml"), "utf8")).not.toContain("fagligt");
  const others = site.pages.filter((page) => page !== notes && page !== citizens);
  expect(others.filter(({ html }) => html.includes("fagligt/")).map((page) => page.path)).toEqual([]);
});
