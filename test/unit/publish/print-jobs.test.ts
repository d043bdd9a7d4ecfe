import { describe, expect, test } from "vitest";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { documentViews } from "../../../src/view/document-view.ts";
import { content, context } from "../../helpers/lillerup.ts";

const jobs = printJobs(content, context);

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
