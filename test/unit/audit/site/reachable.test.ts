import { describe, expect, test } from "vitest";
import { accessibilityStatement } from "../../../../src/audit/site/accessibility-statement.ts";
import { reachable } from "../../../../src/audit/site/reachable.ts";
import { statementFacts } from "../../../../src/audit/site/statement-facts.ts";
import { type BuiltSite, siteText, walkBuiltSite } from "../../../../src/crawl/built-site.ts";
import { pageFacts } from "../../../../src/crawl/page-facts.ts";
import { parsedPage } from "../../../../src/crawl/parsed-page.ts";
import { folderOf } from "../../../helpers/folder-of.ts";

async function siteOf(files: Readonly<Record<string, string>>) {
  const site: BuiltSite = await walkBuiltSite(await folderOf(files));
  const facts = await Promise.all(
    site.pages.map(async (page) => pageFacts(parsedPage(page, await siteText(site, `/${page.file}`)))),
  );
  return { site, facts };
}

test("a page that no chain of links leads to is found, the one for what is not there apart", async () => {
  const { site, facts } = await siteOf({
    "index.html": `<a href="/a/">A</a>`,
    "a/index.html": `<a href="b/">B</a>`,
    "a/b/index.html": "",
    "c/index.html": `<a href="/">Forside</a>`,
    "404.html": "",
    "gammel/index.html": `<meta http-equiv="refresh" content="0; url=/a/">`,
  });
  expect((await reachable.run(facts, site)).map(({ page, rule }) => [page, rule])).toEqual([
    ["/c/", "no-way"],
  ]);
});

test("a page that the sitemap lists and nobody built is found", async () => {
  const { site, facts } = await siteOf({
    "index.html": "",
    "sitemap.xml":
      "<urlset><url><loc>https://a.example/</loc></url><url><loc>https://a.example/b/</loc></url></urlset>",
  });
  expect((await reachable.run(facts, site)).map(({ what }) => what)).toEqual([
    "The sitemap lists /b/, which was not built.",
  ]);
});

const sitemapOf = (...paths: readonly string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>https://a.example${path}</loc></url>`).join("")}</urlset>`;
const leftOutOf = async (files: Readonly<Record<string, string>>) => {
  const { site, facts } = await siteOf(files);
  const faults = await reachable.run(facts, site);
  return faults.filter(({ rule }) => rule === "sitemap-leaves-out").map(({ page }) => page);
};

describe("a page that the sitemap leaves out", () => {
  test("is found", async () => {
    const pages = { "index.html": "", "a/index.html": "", "b/index.html": "" };
    expect(await leftOutOf({ ...pages, "sitemap.xml": sitemapOf("/", "/a/") })).toEqual(["/b/"]);
    expect(await leftOutOf({ ...pages, "sitemap.xml": sitemapOf("/", "/a/", "/b/") })).toEqual([]);
  });

  test("is none where there is no sitemap", async () => {
    expect(await leftOutOf({ "index.html": "" })).toEqual([]);
  });

  test("is not looked for on a site that was fetched, of which only a part may be known", async () => {
    const { site, facts } = await siteOf({ "index.html": "", "sitemap.xml": sitemapOf() });
    expect(await reachable.run(facts, { ...site, origin: "https://a.example" })).toEqual([]);
  });

  test("is not missed when it says itself that nobody is to find it", async () => {
    expect(
      await leftOutOf({
        "index.html": "<main data-pagefind-body></main>",
        "404.html": "<main data-pagefind-body></main>",
        "tak/index.html": `<meta name="robots" content="noindex, follow"><main data-pagefind-body></main>`,
        "soeg/index.html": "<main></main>",
        "gammel/index.html": `<meta http-equiv="refresh" content="0; url=/">`,
        "kopi/index.html": `<link rel="canonical" href="https://a.example/"><main data-pagefind-body></main>`,
        "a/index.html": `<link rel="canonical" href="https://a.example/a/"><main data-pagefind-body></main>`,
        "sitemap.xml": sitemapOf("/"),
      }),
    ).toEqual(["/a/"]);
  });

  test("is missed on a site that marks no page for Pagefind, with or without the mark", async () => {
    expect(await leftOutOf({ "index.html": "", "a/index.html": "", "sitemap.xml": sitemapOf("/") })).toEqual([
      "/a/",
    ]);
  });

  test("is looked for in the sitemaps that the sitemap names", async () => {
    expect(
      await leftOutOf({
        "index.html": "",
        "a/index.html": "",
        "b/index.html": "",
        "sitemap.xml":
          "<sitemapindex><sitemap><loc>https://a.example/sitemap-1.xml</loc></sitemap></sitemapindex>",
        "sitemap-1.xml": sitemapOf("/", "/a/"),
      }),
    ).toEqual(["/b/"]);
  });
});

const statementLink = `<footer><a href="/was/">Tilgængeligheds&shy;erklæring</a></footer>`;

test("a footer link of the right name and an address that leads on are what the authority asks", async () => {
  const { site, facts } = await siteOf({ "index.html": statementLink, "was/index.html": statementLink });
  expect(await accessibilityStatement.run(facts, site)).toEqual([]);
});

test.each([
  [
    "no footer link",
    { "index.html": "<footer></footer>", "was/index.html": statementLink },
    "/",
    "footer-link",
  ],
  [
    "a link elsewhere on the page",
    {
      "index.html": `<main><a href="/was/">Tilgængelighedserklæring</a></main>`,
      "was/index.html": statementLink,
    },
    "/",
    "footer-link",
  ],
  [
    "a footer link of another name",
    { "index.html": `<footer><a href="/was/">Tilgængelighed</a></footer>`, "was/index.html": statementLink },
    "/",
    "footer-link",
  ],
  ["no address /was/", { "index.html": statementLink }, "/was/", "address"],
] as const)("%s is found", async (_, files, page, rule) => {
  const { site, facts } = await siteOf(files);
  const faults = await accessibilityStatement.run(facts, site);
  expect(faults.map((fault) => [fault.page, fault.rule])).toEqual([[page, rule]]);
});

test("a statement's facts are those that the site says, and nothing else", async () => {
  const { site, facts } = await siteOf({
    "index.html": `<link rel="canonical" href="https://lillerup.example/"><title>Lillerup</title>${statementLink}`,
    "was/index.html": `<meta http-equiv="refresh" content="0; url=https://was.example/l">`,
    "tilgaengelighed/index.html": `<main><a href="tel:+4512345678">Ring</a> <a href="mailto:web@lillerup.example?subject=a">Skriv</a></main>`,
    "kontakt/index.html": `<main><a href="tel:+4587654321">Ring</a></main>`,
  });
  expect(await statementFacts(facts, site)).toEqual({
    url: "https://lillerup.example/",
    title: "Lillerup",
    phones: ["+4512345678"],
    mails: ["web@lillerup.example"],
    statement: "https://was.example/l",
  });
});
