import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedPdf } from "../../../src/pdf/check/index.ts";
import { type Draft, draftOf, structureText } from "../../../src/pdf/draft.ts";
import { repairedPdf, repairSteps } from "../../../src/pdf/repair/index.ts";
import { elementsIn, elementText } from "../../../src/pdf/structure/tree.ts";
import { type RawDocument, rawPrints } from "./raw-print.ts";
import { checklistBody, sampleJob, standardBody } from "./samples/jobs.ts";

let standard: RawDocument;
let checklist: RawDocument;

beforeAll(async () => {
  const jobs = [sampleJob(standardBody), sampleJob(checklistBody, { path: "/tjekliste.pdf" })];
  const [first, second] = await rawPrints(jobs);
  if (first === undefined || second === undefined) throw new Error("Nothing was printed.");
  standard = first;
  checklist = second;
});

/** The clauses that our check finds broken in a document mended by every step but one. */
async function clausesWithout(name: string, { job, bytes }: RawDocument): Promise<string[]> {
  const steps = repairSteps.filter((step) => step.name !== name);
  expect(steps).toHaveLength(repairSteps.length - 1);
  const repaired = await repairedPdf(bytes, job, steps);
  const { problems } = await checkedPdf(repaired.bytes, job);
  return [...new Set(problems.map(({ clause }) => clause))];
}

async function draftWithout(name: string | undefined, { job, bytes }: RawDocument): Promise<Draft> {
  const steps = repairSteps.filter((step) => step.name !== name);
  const repaired = await repairedPdf(bytes, job, steps);
  return draftOf(await PDFDocument.load(repaired.bytes), job);
}

test("all steps together leave nothing to find", async () => {
  for (const { job, bytes } of [standard, checklist]) {
    const repaired = await repairedPdf(bytes, job);
    expect(repaired.problems).toEqual([]);
    expect((await checkedPdf(repaired.bytes, job)).problems).toEqual([]);
  }
});

test("every step names its clause, and its name is its own", () => {
  expect(repairSteps.every(({ clause }) => clause !== "")).toBe(true);
  expect(new Set(repairSteps.map(({ name }) => name)).size).toBe(repairSteps.length);
});

describe("without the step", () => {
  test("artifacts, running heads and borders are neither content nor artifact", async () => {
    expect(await clausesWithout("artifacts", standard)).toEqual(["PDF/UA-1 7.1-3"]);
  });

  test("word-spaces, words run together where a line breaks", async () => {
    expect(await clausesWithout("word-spaces", standard)).toEqual(["PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.5)"]);
  });

  test("soft-hyphens, a word is read with a hyphen that it does not have", async () => {
    const body = '<h1 id="a" style="width: 60mm; font-size: 30pt">Kvalitets&shy;standarder</h1>';
    const outline = [{ title: "Kvalitetsstandarder", anchor: "a", level: 1 }];
    const [printed] = await rawPrints([sampleJob(body, { outline })]);
    if (printed === undefined) throw new Error("Nothing was printed.");
    expect(await clausesWithout("soft-hyphens", printed)).toContain("reading order");
  });

  test("output-intent, nobody knows which colours its numbers mean", async () => {
    expect(await clausesWithout("output-intent", standard)).toEqual(["PDF/A-2a 6.2.4.3-2"]);
  });

  test("figure-groups, the figure around a picture has no text", async () => {
    expect(await clausesWithout("figure-groups", standard)).toContain("PDF/UA-1 7.3-1");
  });

  test("list-bodies, items hold text directly", async () => {
    expect(await clausesWithout("list-bodies", standard)).toEqual(["PDF/UA-1 7.2"]);
  });

  test("link-descriptions, links say nothing", async () => {
    expect(await clausesWithout("link-descriptions", standard)).toEqual(["PDF/UA-1 7.18.5-2"]);
  });

  test("bookmarks, a heading that wraps loses its space", async () => {
    expect(await clausesWithout("bookmarks", standard)).toEqual(["bookmarks equal headings"]);
  });

  test("role-map, Em and Strong and Aside mean nothing", async () => {
    expect(await clausesWithout("role-map", standard)).toEqual(["PDF/UA-1 7.1-5"]);
  });

  test("metadata, the document does not say what it is", async () => {
    expect(await clausesWithout("metadata", standard)).toEqual([
      "PDF/UA-1 5-1",
      "PDF/A-2a 6.6.4-1",
      "PDF/UA-1 7.1-9",
    ]);
  });

  test("form-fields, the checklist holds links that lead nowhere", async () => {
    expect(await clausesWithout("form-fields", checklist)).toContain("links lead somewhere");
  });

  test("decorations, backgrounds and rules are read as content", async () => {
    const drawn = (draft: Draft): number =>
      [...draft.pieces.values()].filter(({ paintings }) => paintings.every(({ kind }) => kind === "path"))
        .length;
    const bulletsAndPictures = 5;
    expect(drawn(await draftWithout(undefined, standard))).toBe(bulletsAndPictures);
    expect(drawn(await draftWithout("decorations", standard))).toBeGreaterThan(bulletsAndPictures);
  });

  test("plain-structure, every text is wrapped in an element that means nothing", async () => {
    const plain = (draft: Draft): number =>
      [...elementsIn(draft.roots)].filter(({ type }) => type === "NonStruct").length;
    expect(plain(await draftWithout(undefined, standard))).toBe(0);
    expect(plain(await draftWithout("plain-structure", standard))).toBeGreaterThan(20);
  });

  test("plain-structure, loose text is no paragraph", async () => {
    const draft = await draftWithout(undefined, standard);
    const loose = [...elementsIn(draft.roots)].find(
      (element) => structureText(draft, [element]) === "Løs tekst uden afsnit.",
    );
    expect(loose?.type).toBe("P");
  });

  test("bullet-text, a drawn bullet is silent", async () => {
    const bullets = (draft: Draft): (string | undefined)[] =>
      [...elementsIn(draft.roots)]
        .filter(({ type }) => type === "Lbl")
        .map((label) => elementText(label, "ActualText"));
    expect(bullets(await draftWithout(undefined, standard)).slice(0, 2)).toEqual(["•", "•"]);
    expect(bullets(await draftWithout("bullet-text", standard)).slice(0, 2)).toEqual([undefined, undefined]);
  });

  test("steady-identifiers, cells are named by what the tab printed before", async () => {
    const names = (draft: Draft): (string | undefined)[] =>
      [...elementsIn(draft.roots)].flatMap((element) => elementText(element, "ID") ?? []);
    expect(names(await draftWithout(undefined, standard))).toEqual(["e00001", "e00002", "e00003"]);
    expect(names(await draftWithout("steady-identifiers", standard))[0]).toMatch(/^node/u);
  });

  test("tab-order, a page with links may be left in any order", async () => {
    const { bytes } = standard;
    const pdf = await PDFDocument.load(bytes);
    for (const page of pdf.getPages()) page.node.delete(PDFName.of("Tabs"));
    const untabbed = { job: standard.job, bytes: await pdf.save() };
    expect(await clausesWithout("tab-order", untabbed)).toEqual(["PDF/UA-1 7.18.3-1"]);
  });
});
