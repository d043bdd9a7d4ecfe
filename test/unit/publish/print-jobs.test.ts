import { describe, expect, test } from "vitest";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { documentViews } from "../../../src/view/document-view.ts";
import { content, context, contextOf, sources } from "../../helpers/lillerup.ts";

const jobs = printJobs({ content, sources }, context);

test("there is a job for every document", () => {
  expect(jobs.map(({ path }) => path)).toEqual(documentViews(content, context).map(({ path }) => path));
});

test("each job carries what the PDF tells of itself", () => {
  expect(jobs.find(({ path }) => path.endsWith("/lillerup-madservice.pdf"))).toMatchObject({
    title: "Madservice – Lillerup Kommune",
    lang: "da",
    author: "Lillerup Kommune",
    subject: "Du får varm mad bragt hjem.",
    date: "2026-11-01",
  });
});

test("only the book asks for page numbers in its contents", () => {
  const numbered = jobs.filter((job) => "pageNumbersFor" in job).map(({ path }) => path);
  expect(numbered).toEqual(["/lillerup/lillerup-kvalitetsstandarder.pdf"]);
});

describe("each job knows where its texts are written:", () => {
  const folder = "test/fixtures/municipalities/lillerup";
  const originOf = (path: string) => jobs.find((job) => job.path === path)?.origin;

  test.each([
    ["/lillerup/bostoette/lillerup-bostoette.pdf", "standards/bostoette.ts"],
    ["/lillerup/bostoette/lillerup-bostoette-stor-skrift.pdf", "standards/bostoette.ts"],
    ["/lillerup/bostoette/tjekliste/lillerup-bostoette-tjekliste.pdf", "standards/bostoette.ts"],
    ["/lillerup/bostoette/let/lillerup-bostoette-let.pdf", "easy-read/bostoette.ts"],
    ["/lillerup/lillerup-kvalitetsstandarder.pdf", "index.ts"],
  ])("%s in %s", (path, file) => {
    expect(originOf(path)?.file).toBe(`${folder}/${file}`);
  });

  test("a chapter of the book in its standard, and a text that easy read takes from the standard there", () => {
    const { title } = contextOf("madservice").standard;
    const inStandard = { file: `${folder}/standards/madservice.ts`, at: "title" };
    expect(originOf("/lillerup/lillerup-kvalitetsstandarder.pdf")?.placeOf(title)).toMatchObject(inStandard);
    expect(originOf("/lillerup/madservice/let/lillerup-madservice-let.pdf")?.placeOf(title)).toMatchObject(
      inStandard,
    );
  });
});

describe("while printing", () => {
  const asset = printAssets(content);

  test("the stylesheet of documents is there", () => {
    expect(new TextDecoder().decode(asset("/assets/document.css"))).toContain("@page");
  });

  test("every address that the stylesheet names is there", () => {
    const css = new TextDecoder().decode(asset("/assets/document.css"));
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url ?? "");
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((url) => asset(url) === undefined)).toEqual([]);
  });

  test.each(["/assets/../package.json", "/etc/passwd", "/assets/hidden.js"])("%s is not", (path) => {
    expect(asset(path)).toBeUndefined();
  });
});
