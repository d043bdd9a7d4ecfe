import { describe, expect, test } from "vitest";
import { complaintLines } from "../../../src/view/complaint-lines.ts";
import { complaintView } from "../../../src/view/complaint-view.ts";
import type { StandardContext } from "../../../src/view/standard-context.ts";
import { contextIn, contextOf, only } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const linesOf = (context: StandardContext) => complaintLines(complaintView(context), context.standard);
const genoptraening = linesOf(contextIn(storeby, "genoptraening"));

describe("one appeal", () => {
  const way = only(linesOf(contextOf("hjemmehjaelp")));

  test("says over what, to whom, until when, how and who helps", () => {
    expect(way).toMatchObject({
      introHtml: "<p>Du kan klage over kommunens svar på din ansøgning.</p>",
      appeal: {
        deadline:
          "Kommunen skal have klagen senest 4\u00a0uger efter, at du fik afgørelsen. Se også fristen i dit brev.",
        forms: "skriftligt eller mundtligt",
        to: { name: "Lillerup Kommune, Klager" },
        helpHtml: "Borgerservice kan hjælpe dig med at skrive klagen.",
        courseHtml: expect.stringContaining("Ankestyrelsen"),
      },
    });
    expect(way).not.toHaveProperty("concerns");
  });

  test("has a line for the letter's day and one for the last day", () => {
    expect(way.writeLines.map(({ id, label, name }) => [id, label, name])).toEqual([
      ["brevet-kom", "Jeg fik afgørelsen den", undefined],
      ["klag-senest", "Min klage skal være hos kommunen senest den (4\u00a0uger efter)", undefined],
    ]);
  });
});

test("an appeal that a statute rules out keeps all its words, and leaves the paragraph to the full edition", () => {
  const context = contextOf("hjemmehjaelp", {
    standard: {
      complaint: {
        kind: "no-appeal-by-statute",
        cites: "servicelovens § 82 a, stk. 2",
        text: "Du kan ikke klage over svaret.\n\nDu kan klage over ventetiden.",
      },
    },
  });
  expect(only(linesOf(context)).introHtml).toBe(
    "<p>Du kan ikke klage over svaret.</p>\n<p>Du kan klage over ventetiden.</p>",
  );
});

describe("several ways", () => {
  test("say what each concerns, with its paragraphs", () => {
    expect(genoptraening.map(({ concerns = "" }) => visibleSpaces(concerns))).toEqual([
      "Træning efter serviceloven (servicelovens §~86)",
      "Genoptræning efter et sygehusophold (sundhedslovens §~140)",
      "Tilbud uden visitation (servicelovens §~82~a)",
      "Åben træning (servicelovens §~79)",
      "Valg af træningshold (aftalen om træning i Storeby)",
      "Kørsel til træning (aftalen om træning i Storeby)",
    ]);
  });

  test("have lines of their own for their dates, each named by what it concerns, and for the board that it goes to", () => {
    const lines = genoptraening.flatMap(({ writeLines }) => writeLines);
    expect(lines.map(({ id, label }) => [id, label])).toEqual([
      ["brevet-kom", "Jeg fik afgørelsen den"],
      ["klag-senest", "Min klage skal være hos kommunen senest den"],
      ["brevet-kom-2", "Jeg fik afgørelsen den"],
      ["klag-senest-2", "Min klage skal være hos Styrelsen for Patientklager senest den"],
    ]);
    expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
  });

  test("that are alike are told once, with the paragraphs of all", () => {
    const way = only(linesOf(contextIn(storeby, "hjemmehjaelp")));
    expect(visibleSpaces(way.concerns ?? "")).toBe(
      "Hjælp før pensionsalderen og hjælp til ældre (servicelovens §~83 og ældrelovens §~9)",
    );
    expect(way.writeLines.map(({ name }) => name)).toEqual([undefined, undefined]);
  });

  test("that differ in the deadline alone are told each", () => {
    const context = contextIn(storeby, "hjemmehjaelp");
    const { complaint } = context.standard;
    if (!Array.isArray(complaint)) throw new Error("Storeby has several ways.");
    const [first, second] = complaint;
    if (first?.kind !== "appeal" || second === undefined) throw new Error("They are appeals.");
    const later = { ...first, deadline: { weeks: 6, from: "du fik afgørelsen" } };
    const ways = linesOf({ ...context, standard: { ...context.standard, complaint: [later, second] } });
    expect(ways).toHaveLength(2);
  });
});

test("a way that is no appeal has its words, and no lines", () => {
  const [way] = linesOf(contextOf("vaerested"));
  expect(way?.introHtml).toContain("Kommunen skriver, at man ikke kan klage.");
  expect(way).not.toHaveProperty("appeal");
  expect(way?.writeLines).toEqual([]);
});
