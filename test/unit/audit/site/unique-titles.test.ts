import { expect, test } from "vitest";
import { pageFacts } from "../../../../src/audit/site/page-facts.ts";
import { uniqueTitles } from "../../../../src/audit/site/unique-titles.ts";
import { auditedPage } from "../page/audited-page.ts";

const page = (path: string, html: string) => pageFacts(auditedPage(html, path));

test("pages with titles of their own pass, whatever titles their drawings have", () => {
  const drawing = "<svg><title>Hus</title></svg>";
  const pages = [page("/a/", `<title>A</title>${drawing}`), page("/b/", `<title>B</title>${drawing}`)];
  expect(uniqueTitles(pages)).toEqual([]);
});

test("a second page with the same title is found, white space apart", () => {
  const findings = uniqueTitles([
    page("/a/", "<title>Hjælp</title>"),
    page("/b/", "<title> Hjælp\n</title>"),
  ]);
  expect(findings.map(({ page: path, what }) => [path, what])).toEqual([
    ["/b/", `The title "Hjælp" is also that of /a/.`],
  ]);
});

test("a page without a title is found", () => {
  expect(uniqueTitles([page("/a/", "<h1>Hjælp</h1>")])[0]?.what).toBe("The page has no title.");
});
