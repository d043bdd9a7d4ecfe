import { PDFDict, PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedPdf } from "../../../src/pdf/check/index.ts";
import { type Rectangle, rectangleOf } from "../../../src/pdf/content/rectangle.ts";
import { type Draft, draftOf, structureText } from "../../../src/pdf/draft.ts";
import { repairedPdf, repairSteps } from "../../../src/pdf/repair/index.ts";
import { elementsIn, elementText } from "../../../src/pdf/structure/tree.ts";
import { type RawDocument, rawPrints } from "./raw-print.ts";
import { checklistBody, sampleJob, standardBody, tableBody } from "./samples/jobs.ts";

let standard: RawDocument;
let checklist: RawDocument;
let table: RawDocument;

beforeAll(async () => {
  const jobs = [
    sampleJob(standardBody),
    sampleJob(checklistBody, { path: "/tjekliste.pdf" }),
    sampleJob(tableBody, { path: "/tabel.pdf" }),
  ];
  const [first, second, third] = await rawPrints(jobs);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("Nothing was printed.");
  standard = first;
  checklist = second;
  table = third;
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
  for (const { job, bytes } of [standard, checklist, table]) {
    const repaired = await repairedPdf(bytes, job);
    expect(repaired.problems).toEqual([]);
    expect((await checkedPdf(repaired.bytes, job)).problems).toEqual([]);
  }
});

test("every step names its clause, and its name is its own", () => {
  expect(repairSteps.every(({ clause }) => clause !== "")).toBe(true);
  expect(new Set(repairSteps.map(({ name }) => name)).size).toBe(repairSteps.length);
});

/** Every text of a draft with its number of page, and whether it is in the structure. */
function shownTexts(draft: Draft): string[] {
  return draft.pages.flatMap(({ number, runs }) =>
    runs.map(({ painting, text }) => {
      const isArtifact = painting.marks.some((mark) => mark.isArtifact);
      return `${number} ${isArtifact ? "artifact" : "content"} ${text.trim()}`;
    }),
  );
}

describe("a table over several pages", () => {
  test("has its head and foot in the structure once, and on each further page as an artifact", async () => {
    const draft = await draftWithout(undefined, table);
    const shown = shownTexts(draft);
    for (const text of ["samlede tid", "i minutter", "takster", "er med moms"]) {
      expect(shown.filter((line) => line.endsWith(text))).toEqual([
        `1 content ${text}`,
        `2 artifact ${text}`,
        `3 artifact ${text}`,
      ]);
    }
    const rows = [...elementsIn(draft.roots)].filter(({ type }) => type === "TR");
    expect(structureText(draft, rows[0]?.kids ?? [])).toBe(
      "Ydelse og den samlede tid i minutterPris (takster)",
    );
    expect(structureText(draft, rows.at(-1)?.kids ?? [])).toBe("Alle priserer med moms");
  });

  test("can be stopped at once at a link in its head, not once on each page", async () => {
    expect(await linkAreas(table, "takster")).toHaveLength(1);
  });
});

/** The areas of the annotations of a link, in the order in which the tab key meets them. */
async function linkAreas(document: RawDocument, text: string): Promise<Rectangle[]> {
  const draft = await draftWithout(undefined, document);
  return draft.pages.flatMap(({ page }) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations
      .map((reference) => draft.pdf.context.lookup(reference, PDFDict))
      .filter((annotation) => annotation.lookup(PDFName.of("Contents"), PDFHexString).decodeText() === text)
      .map(rectangleOf);
  });
}

describe("a link", () => {
  test("of several boxes on one line has one annotation, as wide as the line", async () => {
    const [area, ...others] = await linkAreas(table, "example.org/lillerup/bostoette");
    expect(others).toEqual([]);
    expect(Math.round((area?.right ?? 0) - (area?.left ?? 0))).toBeGreaterThan(150);
  });

  test("over two lines has one annotation on each, one below the other", async () => {
    const areas = await linkAreas(table, "et link, som går over to linjer");
    expect(areas).toHaveLength(2);
    expect(areas[1]?.top).toBeLessThan(areas[0]?.bottom ?? 0);
  });

  test("has none on the strip that a page keeps of it where its line stands on the next", async () => {
    const pdf = await PDFDocument.load(table.bytes, { updateMetadata: false });
    const draft = draftOf(pdf, table.job);
    const link = [...elementsIn(draft.roots)].find(
      ({ type, kids }) => type === "Link" && structureText(draft, kids).includes("et link, som"),
    );
    const first = link?.kids.find((kid) => kid.kind === "object");
    if (first === undefined) throw new Error("There is no such link.");
    const annotation = pdf.context.lookup(first.object, PDFDict);
    const { left, right, top } = rectangleOf(annotation);
    annotation.set(PDFName.of("Rect"), pdf.context.obj([left, top - 0.3, right, top]));
    const bytes = await pdf.save({ updateFieldAppearances: false });
    expect(await linkAreas({ ...table, bytes }, "et link, som går over to linjer")).toHaveLength(1);
  });
});

describe("without the step", () => {
  test("repeated-heads, the head of a table is read on each page", async () => {
    expect(await clausesWithout("repeated-heads", table)).toContain("reading order");
  });

  test("link-lines, a link of several boxes is several links on top of each other", async () => {
    expect(await clausesWithout("link-lines", table)).toEqual(["one annotation for each line of a link"]);
  });

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

  test("unseen-hyphens, a word is copied with soft hyphens inside", async () => {
    const body = '<h1 id="a">Kvalitets&shy;standarder</h1>';
    const outline = [{ title: "Kvalitetsstandarder", anchor: "a", level: 1 }];
    const [printed] = await rawPrints([sampleJob(body, { outline })]);
    if (printed === undefined) throw new Error("Nothing was printed.");
    const texts = (draft: Draft): string =>
      draft.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
    expect(texts(await draftWithout("unseen-hyphens", printed))).toContain("Kvalitets\u00ADstandarder");
    expect(texts(await draftWithout(undefined, printed))).toContain("Kvalitetsstandarder");
  });

  test("figure-groups, the figure around a picture has no text", async () => {
    expect(await clausesWithout("figure-groups", standard)).toContain("PDF/UA-1 7.3-1");
  });

  test("list-bodies, items hold text directly", async () => {
    expect(await clausesWithout("list-bodies", standard)).toContain("lists and tables hold elements");
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
