import { expect, test } from "vitest";
import { internalLinks } from "../../../../src/audit/site/internal-links.ts";
import type { BuiltSite, Refusal } from "../../../../src/crawl/built-site.ts";
import { pageFacts } from "../../../../src/crawl/page-facts.ts";
import { auditedPage } from "../page/audited-page.ts";

async function linkFaults(html: string, pathPrefix = "/"): Promise<string[]> {
  const pages = [
    pageFacts(auditedPage(html, "/lillerup/")),
    pageFacts(auditedPage(`<h2 id="pris">Pris</h2><h2 id="støtte">Støtte</h2>`, "/lillerup/hjemmehjaelp/")),
  ];
  const files = new Map([["/lillerup/hjemmehjaelp/lillerup-hjemmehjaelp.pdf", 1]]);
  const site: BuiltSite = { folder: "_site", pathPrefix, pages: [], pdfs: [], files };
  return (await internalLinks.run(pages, site)).map(({ what }) => what);
}

test.each([
  `<a href="/lillerup/hjemmehjaelp/">a</a>`,
  `<a href="hjemmehjaelp/#pris">a</a>`,
  `<a href="hjemmehjaelp/#st%C3%B8tte">a</a>`,
  `<a href="hjemmehjaelp/?fra=forside#pris">a</a>`,
  `<a href="/lillerup/hjemmehjaelp/lillerup-hjemmehjaelp.pdf">a</a>`,
  `<h2 id="her">a</h2><a href="#her">b</a><a href="#">c</a><a href="#top">d</a>`,
  `<a href="https://borger.example/findes-ikke">a</a><a href="tel:+4512345678">b</a><a href="mailto:a@b.example">c</a>`,
])("%s leads somewhere", async (html) => {
  expect(await linkFaults(html)).toEqual([]);
});

test.each([
  [`<a href="/lillerup/madservice/">a</a>`, "There is no /lillerup/madservice/."],
  [
    `<a href="/lillerup/hjemmehjaelp">a</a>`,
    "The address of the page is /lillerup/hjemmehjaelp/, with a slash at its end.",
  ],
  [`<a href="hjemmehjaelp/#prisen">a</a>`, `Nothing on /lillerup/hjemmehjaelp/ has the id "prisen".`],
  [`<a href="#her">a</a>`, `Nothing on /lillerup/ has the id "her".`],
  [`<a href="">a</a>`, "The address is empty."],
  [`<img src="/a.png" alt="">`, "There is no /a.png."],
  [`<link rel="stylesheet" href="/a.css">`, "There is no /a.css."],
  [`<form action="/soeg/"></form>`, "There is no /soeg/."],
  [`<a href="/%E0%A4%A/">a</a>`, "There is no /%E0%A4%A/."],
])("%s leads to nothing", async (html, fault) => {
  expect(await linkFaults(html)).toEqual([fault]);
});

test("under a path prefix only addresses with it lead somewhere", async () => {
  expect(
    await linkFaults(`<a href="/x/lillerup/hjemmehjaelp/">a</a><a href="hjemmehjaelp/">b</a>`, "/x/"),
  ).toEqual([]);
  expect(await linkFaults(`<a href="/lillerup/hjemmehjaelp/">a</a>`, "/x/")).toEqual([
    "The address leaves /x/, under which the site lives.",
  ]);
});

test("a page that the server refuses is told as refused, and not as missing", async () => {
  const refused = new Map<string, Refusal>([
    ["/lukket/", 401],
    ["/ring/", "circle"],
  ]);
  const site: BuiltSite = { folder: "", pathPrefix: "/", pages: [], pdfs: [], files: new Map(), refused };
  const page = pageFacts(auditedPage(`<a href="/lukket/">a</a><a href="/ring/">b</a>`));
  expect((await internalLinks.run([page], site)).map(({ what }) => what)).toEqual([
    "The server answers /lukket/ with 401: it asks who you are.",
    "/ring/ leads on in a circle.",
  ]);
});
