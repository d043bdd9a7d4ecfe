import { describe, expect, test } from "vitest";
import type { Standard } from "../../../src/model/index.ts";
import { type FullPart, fullParts, wordsPart } from "../../../src/view/full-parts.ts";
import { contextOf, only } from "../../helpers/lillerup.ts";

const partsOf = (id: string): readonly FullPart[] => fullParts(contextOf(id));
const partAt = (standard: string, anchor: string): FullPart =>
  only(partsOf(standard).filter(({ id }) => id === anchor));

describe("a section stands at its concept's address", () => {
  test("with the citizen's question as its heading", () => {
    expect(partAt("vaerested", "kort-om")).toMatchObject({ kind: "section", heading: "Kort om hjælpen" });
  });

  test("also where it words its own heading", () => {
    expect(partAt("bostoette", "pris")).toMatchObject({ kind: "section", heading: "Pris" });
  });

  test("also where the municipality's shared text words the heading", () => {
    expect(partAt("hjemmehjaelp", "svartid")).toMatchObject({
      kind: "section",
      heading: "Hvornår svarer Lillerup?",
    });
  });
});

test("each kind of part carries its own view", () => {
  const views = partsOf("hjemmehjaelp").map(({ kind, view }) => [kind, Object.keys(view)] as const);
  const kinds = Object.fromEntries(views);
  expect(kinds).toMatchObject({
    section: expect.arrayContaining(["blocks", "conflicts"]),
    responsibilities: expect.arrayContaining(["items"]),
    complaint: expect.arrayContaining(["routes", "national"]),
    timeLimits: expect.arrayContaining(["limits", "conflicts"]),
    contacts: expect.arrayContaining(["0"]),
    changes: expect.arrayContaining(["0"]),
    notStated: expect.arrayContaining(["items", "ask"]),
    national: expect.arrayContaining(["items"]),
    law: expect.arrayContaining(["paragraphs"]),
    source: expect.arrayContaining(["rows", "notice"]),
  });
  expect(Object.keys(kinds)).toHaveLength(10);
});

test("the heading of a part with a view of its own words is that view's", () => {
  const complaint = partAt("hjemmehjaelp", "klage");
  const national = partAt("hjemmehjaelp", "hele-landet");
  expect(complaint.kind === "complaint" && complaint.view.heading).toBe(complaint.heading);
  expect(national.kind === "national" && national.view.heading).toBe(national.heading);
});

describe("the order of a standard", () => {
  const said = { status: "stated" as const, body: ["Ring."] };
  const sections = { purpose: said, content: said, cost: said };
  const own = (id: string, rest: object = {}) => ({ id, heading: id, body: ["Ring."], ...rest });
  const idsOf = (standard: Partial<Standard>) =>
    fullParts(contextOf("madservice", { standard: { sections, facts: {}, ...standard } })).map(
      ({ id }) => id,
    );
  const usual = ["formaal", "hvad", "pris"];

  test("is the usual one, with sections of its own after all others", () => {
    expect(idsOf({ ownSections: [own("koersel"), own("depot")] }).slice(0, 6)).toEqual([
      ...usual,
      "afsnit-koersel",
      "afsnit-depot",
      "ansvar",
    ]);
  });

  test("has a section of its own where it says", () => {
    const ownSections = [own("foerst", { after: "emergency" }), own("koersel", { after: "content" })];
    expect(idsOf({ ownSections }).slice(0, 5)).toEqual([
      "afsnit-foerst",
      "formaal",
      "hvad",
      "afsnit-koersel",
      "pris",
    ]);
  });

  test("begins with what is put first, chapter by chapter; what follows a section stays with it", () => {
    const ownSections = [own("koersel", { after: "cost" }), own("depot", { after: "cost" })];
    const ids = idsOf({ ownSections, order: ["legalBasis", "depot", "cost", "rights"] });
    // The chapter of the law comes first, since the law does; then that of the price.
    expect(ids.slice(0, 8)).toEqual([
      "lov",
      "klage",
      "hele-landet",
      "afsnit-depot",
      "pris",
      "afsnit-koersel",
      "formaal",
      "hvad",
    ]);
    expect(ids.toSorted()).toEqual([...idsOf({}), "afsnit-koersel", "afsnit-depot"].toSorted());
  });

  test("never prints a value again that a section of its own tells", () => {
    const facts = { hoursPerWeekAtMost: 4 };
    expect(idsOf({ facts })).toContain("omfang");
    expect(idsOf({ facts, ownSections: [own("tid", { answers: ["scope"] })] })).not.toContain("omfang");
  });
});

describe("the hard words", () => {
  const word = { id: "ord-afgoerelse", term: "Afgørelse", meaning: "Kommunens svar." };

  test("are one part", () => {
    expect(wordsPart([word])).toEqual([
      { kind: "words", id: "ord", chapter: "about", heading: "Svære ord i teksten", view: [word] },
    ]);
  });

  test("are no part where there are none", () => {
    expect(wordsPart([])).toEqual([]);
  });
});
