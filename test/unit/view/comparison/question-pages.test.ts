import { describe, expect, test } from "vitest";
import type { Municipality } from "../../../../src/model/index.ts";
import { answerOf, type QuestionId, questionIds } from "../../../../src/view/comparison/answer.ts";
import { questionLinks, questionPages } from "../../../../src/view/comparison/question-pages.ts";
import { topicsOf } from "../../../../src/view/comparison/topic.ts";
import { municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { texts } from "../../../../src/view/texts.ts";
import { context, only } from "../../../helpers/lillerup.ts";
import { manyMunicipalities } from "../../../helpers/many-municipalities.ts";
import { tvivlstrup } from "../../../helpers/tvivlstrup.ts";

const topicOf = (municipalities: readonly Municipality[]) =>
  only(topicsOf(municipalities.map(municipalitySummary)).filter(({ id }) => id === "hjemmehjaelp"));
const topic = topicOf([...manyMunicipalities(7), tvivlstrup]);
const pages = questionPages(topic, context);

test("few municipalities have all their answers side by side, and no pages of questions", () => {
  const few = topicOf(manyMunicipalities(6));
  expect(questionPages(few, context)).toEqual([]);
  expect(questionLinks(few, context)).toEqual([]);
});

test("each question has a page, and a link in its words", () => {
  expect(questionLinks(topic, context).map(({ href }) => href)).toEqual(
    pages.map(({ shell }) => `/hjaelp${shell.path}`),
  );
  expect(pages[0]).toMatchObject({
    shell: { path: "/emner/hjemmehjaelp/pris/", title: "Hvad koster det? Hjemmehjælp – Klarstandard" },
    title: "Hvad koster det?",
    lead: "Hjemmehjælp i 8 kommuner",
  });
});

describe("of a question", () => {
  const asked = questionIds.filter((id) =>
    pages.some(({ title }) => title === texts.comparison.questions[id].text),
  );

  test.each(asked)(
    "%s, every municipality's answer stands whole, with the way to its section",
    (id: QuestionId) => {
      const { comparison } = only(pages.filter(({ title }) => title === texts.comparison.questions[id].text));
      for (const [index, of] of topic.standards.entries()) {
        const { short, law, more, calls = [], section } = answerOf(id, of);
        const cell = only(comparison.rows[index] ?? []);
        expect({ ...cell, short: cell.short.replaceAll("\u00a0", " ") }).toMatchObject({
          short: short.replaceAll("\u00a0", " "),
          law,
          more,
          calls,
        });
        expect(comparison.places[index]).toMatchObject({
          name: of.municipality.name,
          href: `/hjaelp/${of.municipality.id}/hjemmehjaelp/${section === "" ? "" : `#${section}`}`,
        });
      }
    },
  );
});

test("what the law gives whoever is told no stands once, on the page about the complaint", () => {
  const complaint = { kind: "stated-none", statement: "Du kan ikke klage.", reasonGiven: true } as const;
  const saying = manyMunicipalities(8).map((one) => ({
    ...one,
    records: one.records.map((record) => ({ ...record, standard: { ...record.standard, complaint } })),
  }));
  const told = questionPages(topicOf(saying), context).filter(({ comparison: { notes } }) =>
    notes.some((note) => note.includes("skriftlig afgørelse")),
  );
  expect(told.map(({ shell }) => shell.path)).toEqual(["/emner/hjemmehjaelp/klage/"]);
});

describe("answers that are too long for one page", () => {
  const long = manyMunicipalities(98).map((one) => ({
    ...one,
    records: one.records.map((record) => ({
      ...record,
      standard: {
        ...record.standard,
        sections: {
          cost: { status: "stated" as const, body: [`Du betaler ${"en del af ".repeat(16)}prisen.`] },
        },
        facts: {},
      },
    })),
  }));
  const parts = questionPages(topicOf(long), context).filter(({ shell }) => shell.path.includes("/pris/"));

  test("are parted alike, each municipality in one part", () => {
    expect(parts.map(({ shell }) => shell.path)).toEqual([
      "/emner/hjemmehjaelp/pris/",
      "/emner/hjemmehjaelp/pris/2/",
    ]);
    const names = parts.map(({ comparison }) => comparison.places.length);
    expect(names).toEqual([49, 49]);
  });

  test("say in title and links which part it is", () => {
    expect(parts[1]?.shell.title).toBe("Hvad koster det? Hjemmehjælp, del 2 af 2 – Klarstandard");
    expect(parts[1]?.parts.map(({ text, current }) => [text, current])).toEqual([
      ["Fra By 1 Kommune til By 49 Kommune", false],
      ["Fra By 50 Kommune til By 98 Kommune", true],
    ]);
  });

  test("are not sorted, because a sorted part would look like the whole", () => {
    expect(parts[0]?.shell.scripts).not.toContain("/hjaelp/assets/comparison.js");
    expect(pages[0]?.shell.scripts).toContain("/hjaelp/assets/comparison.js");
  });
});
