import { describe, expect, test } from "vitest";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { templatesVersion } from "../../../src/render/document.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, contextOf, lillerup, sources } from "../../helpers/lillerup.ts";

const documents = municipalityDocuments(lillerup, context);
const jobs = [...printJobs(documents, sources)];

test("there is a job for every document, in the same order", () => {
  expect(jobs).toHaveLength(31);
  expect(jobs.map(({ path }) => path)).toEqual(documents.map(({ path }) => path));
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

const isPackage = ({ path }: { readonly path: string }) => path.endsWith("-pakke.pdf");

test("only the book, the booklets and the packages ask for page numbers in their contents", () => {
  const asking = jobs.filter((job) => "pageNumbersFor" in job);
  const numbered = asking.filter((job) => !isPackage(job)).map(({ path }) => path);
  expect(asking.filter(isPackage)).toHaveLength(5);
  const ofBooklets = jobs.filter(({ path }) => path.endsWith("-let-haefte.pdf")).map(({ path }) => path);
  expect(ofBooklets).toHaveLength(5);
  expect(numbered).toEqual([...ofBooklets, "/lillerup/lillerup-kvalitetsstandarder.pdf"]);
});

test("only the booklets are put on sheets to be folded", () => {
  const folded = jobs.filter(({ booklet }) => booklet !== undefined);
  expect(folded.map(({ path }) => path)).toEqual(
    jobs.filter(({ path }) => path.includes("haefte")).map(({ path }) => path),
  );
  expect(folded[0]?.booklet).toEqual({ sheet: "Ark", front: "forside", back: "bagside" });
});

test("a document is rendered when its turn comes, and not before", () => {
  const [first] = documents;
  if (first === undefined) throw new Error("There is no document.");
  const unrenderable = { ...first, view: undefined } as never;
  const begun: string[] = [];
  expect(() => {
    for (const { path } of printJobs([first, unrenderable], sources)) begun.push(path);
  }).toThrow();
  expect(begun).toEqual([first.path]);
});

test("each job is set tighter step by step, from the first step after its design, until there is none", () => {
  for (const { html, tighter } of jobs.filter((job) => !isPackage(job))) {
    expect(tighter?.(0)).toBe(html);
    expect(tighter?.(1)).toContain("document--density-1");
    expect(tighter?.(10)).toBeUndefined();
  }
});

test("every job names the same version of the templates that set it tighter", () => {
  expect(new Set(jobs.map(({ tighterVersion }) => tighterVersion))).toEqual(new Set([templatesVersion()]));
});

test("a checklist, and nothing else, must fit the two sides of one sheet", () => {
  const onSheet = jobs.filter(({ mostPages }) => mostPages === 2).map(({ path }) => path);
  expect(onSheet).toEqual(jobs.map(({ path }) => path).filter((path) => path.endsWith("-tjekliste.pdf")));
  expect(onSheet).toHaveLength(5);
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
  const asset = printAssets();

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

test("a PDF may also load what the content adds, a logo for one", () => {
  const bytes = new Uint8Array([1, 2]);
  const asset = printAssets([{ file: "assets/logos/lillerup.svg", bytes }]);
  expect(asset("/assets/logos/lillerup.svg")).toEqual(bytes);
  expect(printAssets()("/assets/logos/lillerup.svg")).toBeUndefined();
});
