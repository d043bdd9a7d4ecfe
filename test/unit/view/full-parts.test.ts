import { describe, expect, test } from "vitest";
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

describe("the hard words", () => {
  const word = { id: "ord-afgoerelse", term: "Afgørelse", meaning: "Kommunens svar." };

  test("are one part", () => {
    expect(wordsPart([word])).toEqual([
      { kind: "words", id: "ord", heading: "Svære ord i teksten", view: [word] },
    ]);
  });

  test("are no part where there are none", () => {
    expect(wordsPart([])).toEqual([]);
  });
});
