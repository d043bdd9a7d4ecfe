import { expect, test } from "vitest";
import { parsedPage } from "../../../../src/audit/page/parsed-page.ts";
import { accessibilityStatement } from "../../../../src/audit/site/accessibility-statement.ts";
import { type BuiltSite, siteText, walkBuiltSite } from "../../../../src/audit/site/built-site.ts";
import { pageFacts } from "../../../../src/audit/site/page-facts.ts";
import { reachable } from "../../../../src/audit/site/reachable.ts";
import { statementFacts } from "../../../../src/audit/site/statement-facts.ts";
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
  expect((await reachable(facts, site)).map(({ page, rule }) => [page, rule])).toEqual([["/c/", "no-way"]]);
});

test("a page that the sitemap lists and nobody built is found", async () => {
  const { site, facts } = await siteOf({
    "index.html": "",
    "sitemap.xml":
      "<urlset><url><loc>https://a.example/</loc></url><url><loc>https://a.example/b/</loc></url></urlset>",
  });
  expect((await reachable(facts, site)).map(({ what }) => what)).toEqual([
    "The sitemap lists /b/, which was not built.",
  ]);
});

const statementLink = `<footer><a href="/was/">Tilgængeligheds&shy;erklæring</a></footer>`;

test("a footer link of the right name and an address that leads on are what the authority asks", async () => {
  const { site, facts } = await siteOf({ "index.html": statementLink, "was/index.html": statementLink });
  expect(accessibilityStatement(facts, site)).toEqual([]);
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
  expect(accessibilityStatement(facts, site).map((finding) => [finding.page, finding.rule])).toEqual([
    [page, rule],
  ]);
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
