import { expect, test } from "vitest";
import { uniqueTitles } from "../../../../src/audit/site/unique-titles.ts";
import { pageFacts } from "../../../../src/crawl/page-facts.ts";
import { auditedPage, emptySite } from "../page/audited-page.ts";

const page = (path: string, html: string) => pageFacts(auditedPage(html, path));

test("pages with titles of their own pass, whatever titles their drawings have", async () => {
  const drawing = "<svg><title>Hus</title></svg>";
  const pages = [page("/a/", `<title>A</title>${drawing}`), page("/b/", `<title>B</title>${drawing}`)];
  expect(await uniqueTitles.run(pages, emptySite)).toEqual([]);
});

test("a second page with the same title is found, white space apart", async () => {
  const findings = await uniqueTitles.run(
    [page("/a/", "<title>Hjælp</title>"), page("/b/", "<title> Hjælp\n</title>")],
    emptySite,
  );
  expect(findings.map(({ page: path, what }) => [path, what])).toEqual([
    ["/b/", `The title "Hjælp" is also that of /a/.`],
  ]);
});

test("a page without a title is found", async () => {
  const [finding] = await uniqueTitles.run([page("/a/", "<h1>Hjælp</h1>")], emptySite);
  expect(finding?.what).toBe("The page has no title.");
});
