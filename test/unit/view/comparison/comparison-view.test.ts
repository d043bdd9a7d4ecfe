import { describe, expect, test } from "vitest";
import type { Municipality } from "../../../../src/model/index.ts";
import { type CellHref, comparisonView } from "../../../../src/view/comparison/comparison-view.ts";
import { isCompared, topicsOf } from "../../../../src/view/comparison/topic.ts";
import { municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { context, lillerup, only, storerup } from "../../../helpers/lillerup.ts";
import { manyMunicipalities } from "../../../helpers/many-municipalities.ts";
import { tvivlstrup } from "../../../helpers/tvivlstrup.ts";

const topicOf = (municipalities: readonly Municipality[]) =>
  only(topicsOf(municipalities.map(municipalitySummary)).filter(({ id }) => id === "hjemmehjaelp"));
const viewOf = (municipalities: readonly Municipality[]) => comparisonView(topicOf(municipalities), context);

describe("of a few municipalities", () => {
  const few = [lillerup, storerup, tvivlstrup];
  const view = viewOf(few);

  test("each has a column and each question a row", () => {
    expect(view.places.map(({ name }) => name)).toEqual([
      "Lillerup Kommune",
      "Storerup Kommune",
      "Tvivlstrup Kommune",
    ]);
    expect(view.rows.map((row) => row.length)).toEqual(view.questions.map(() => 3));
  });

  test("each cell is the standard's own answer, with its municipality and the way to its section", () => {
    const { standards } = topicOf(few);
    for (const row of view.rows) {
      for (const [column, cell] of row.entries()) {
        const of = standards[column];
        const answers = of?.standard.answers.filter(({ short }) => short === cell.short) ?? [];
        expect(cell.head).toBe(of?.municipality.name);
        expect(
          answers.map(
            ({ section }) =>
              `/hjaelp/${of?.municipality.id}/hjemmehjaelp/${section === "" ? "" : `#${section}`}`,
          ),
        ).toContain(cell.link?.href);
      }
    }
  });

  test("a link says its answer, its question and its municipality to whoever hears it alone", () => {
    expect(view.rows[0]?.[0]?.link?.label).toBe("Gratis. Hvad koster det? Lillerup Kommune");
  });

  test("what is not stated is said in words, and what they mean stands below", () => {
    expect(view.rows.flat().some(({ short }) => short === "Ikke oplyst")).toBe(true);
    expect(view.notes).toEqual(["„Ikke oplyst“ betyder, at kommunens tekst ikke siger det."]);
  });
});

describe("of all municipalities of the country", () => {
  const country = manyMunicipalities();
  const view = viewOf(country);
  const paperOf = (municipalities: readonly Municipality[]) =>
    comparisonView(topicOf(municipalities), context, standardPlace);
  const standardPlace: CellHref = (of) => `https://standarder.example/${of.municipality.id}/`;

  test("each has a row, with that by which one chooses", () => {
    expect(view.isLong).toBe(true);
    expect(view.rows).toHaveLength(98);
    expect(view.questions).toEqual(["Hvad koster det?", "Hvor mange timer om ugen?"]);
    expect(view.rows.map((row) => row.length)).toEqual(view.rows.map(() => 2));
  });

  test("a cell needs no head to be understood, and what is silent says on what", () => {
    expect(view.rows.slice(0, 3).map(([price]) => price?.short)).toEqual([
      "Gratis",
      "2\u00a0kr. (2026)",
      "Prisen: ikke oplyst",
    ]);
    expect(view.rows.flat().some(({ head, link }) => head !== undefined || link !== undefined)).toBe(false);
  });

  test("a row is sorted by the number behind its price", () => {
    expect(view.rows.slice(0, 3).map(([price]) => price?.order)).toEqual([0, 2, undefined]);
  });

  test("a paper has the most important questions, and what the law gives after a no once for all who say no", () => {
    const statement = "Kommunen skriver, at du ikke kan klage.";
    const complaint = { kind: "stated-none", statement, reasonGiven: true } as const;
    const saying = manyMunicipalities(8).map((one) => ({
      ...one,
      records: one.records.map((record) => ({ ...record, standard: { ...record.standard, complaint } })),
    }));
    const { notes, rows, questions } = paperOf(saying);
    expect(questions).toHaveLength(9);
    expect(notes.filter((note) => note.includes("skriftlig afgørelse"))).toHaveLength(1);
    expect(rows.flat().filter(({ short }) => short === "Nej, skriver kommunen")).toHaveLength(8);
  });

  test("what the Act gives more stands in the cell all the same", () => {
    const eight = [...manyMunicipalities(7), tvivlstrup];
    expect(
      paperOf(eight)
        .rows.at(-1)
        ?.flatMap(({ law }) => law),
    ).toEqual(
      topicOf([tvivlstrup]).standards.flatMap(({ standard: { answers } }) =>
        answers.filter(({ id }) => id !== "age-limits" && id !== "follow-up").flatMap(({ law }) => law),
      ),
    );
  });
});

test("a topic that one municipality has is not compared", () => {
  expect(isCompared(topicOf([lillerup]))).toBe(false);
  expect(isCompared(topicOf([lillerup, storerup]))).toBe(true);
});
