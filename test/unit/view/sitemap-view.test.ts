import { expect, test } from "vitest";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { sharedPages } from "../../../src/view/shared-pages.ts";
import { siteView } from "../../../src/view/site-view.ts";
import { sitemapFile } from "../../../src/view/sitemap-view.ts";
import { context, lillerup, storerup } from "../../helpers/lillerup.ts";

const municipalities = [lillerup, storerup];
const summaries = municipalities.map(municipalitySummary);
const made = sitemapFile(summaries, sharedPages(summaries, context), context);
const addresses = made.pages.map(({ address }) => address);
const {
  sitemap,
  themes: _,
  papers: __,
  looks: _________,
  files: ___,
  standardData: ________,
  feeds: ____,
  siteFeed: _____,
  sharedData: ______,
  ...pages
} = siteView({ part: "whole", content: { municipalities }, site: context });
const shells = Object.values(pages)
  .flat()
  .map(({ shell }) => shell);

test("every page that is worth finding is in it by its whole address, once, and no other", () => {
  const found = shells.filter(({ indexed }) => indexed).map(({ canonical }) => canonical);
  expect(addresses.toSorted()).toEqual(found.toSorted());
  expect(addresses).toContain("https://standarder.lillerup.example/hjaelp/lillerup/madservice/let/");
});

test("search, desks, statement, missing page and the pages that help with a complaint are left out", () => {
  expect(addresses).toHaveLength(shells.length - 4 - pages.complaints.length);
  expect(pages.complaints.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => /\/(soeg|was|404|klage)\b/.test(address))).toEqual([]);
});

test("the start page stands first, then the municipalities, then their standards edition by edition", () => {
  const paths = addresses.map((address) => address.replace("https://standarder.lillerup.example/hjaelp", ""));
  expect(paths.slice(0, 6)).toEqual([
    "/",
    "/lillerup/",
    "/storerup/",
    "/lillerup/udskrifter/",
    "/storerup/udskrifter/",
    "/lillerup/bostoette/",
  ]);
  const places = [
    "/storerup/vaerested/",
    "/lillerup/bostoette/let/",
    "/lillerup/bostoette/tjekliste/",
    "/emner/",
  ];
  expect(places.map((path) => paths.indexOf(path))).toEqual([14, 15, 25, 35]);
});

test("a page that holds texts of standards has the day of their last change, and no other has a day", () => {
  const changed = (path: string) =>
    made.pages.find(({ address }) => address === `https://standarder.lillerup.example/hjaelp${path}`)
      ?.changed;
  expect(changed("/lillerup/madservice/let/")).toBe("2026-11-01");
  expect(changed("/lillerup/")).toBe("2026-11-01");
  expect(changed("/emner/madservice/")).toBe("2026-11-01");
  expect([changed("/om/"), changed("/ordliste/"), changed("/data/"), changed("/emner/")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a change that is still to come is no change yet", () => {
  const later = summaries.map((one) => ({
    ...one,
    standards: one.standards.map((standard) => ({
      ...standard,
      days: { seen: "2026-11-01", replaced: ["2027-01-01", "2026-11-20"] },
    })),
  }));
  const { pages: listed } = sitemapFile(later, sharedPages(later, context), context);
  expect(new Set(listed.map((page) => page.changed))).toEqual(new Set(["2026-11-20", undefined]));
});

test("a site has one, the same whether it is made from the content or from the summaries", () => {
  expect(sitemap).toEqual([made]);
});
