import { describe, expect, test } from "vitest";
import nationalTexts from "../../../_data/national/rights.ts";
import { danishDate } from "../../../src/format/date.ts";
import {
  type ChecklistPartView,
  checklistBookmarks,
  checklistView,
} from "../../../src/view/checklist-view.ts";
import type { StandardContext } from "../../../src/view/standard-context.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const { individual, companion, letterDecides, guidance } = nationalTexts;

const partsOf = (context: StandardContext): readonly ChecklistPartView[] => {
  const { front, back } = checklistView(context);
  return [...front, ...back];
};
const headingsOf = (context: StandardContext) => partsOf(context).map(({ heading }) => heading);
const ticksOf = (context: StandardContext, id: string) =>
  partsOf(context).flatMap((part) => (part.kind === "ticks" && part.id === id ? part.ticks : []));
const nationalOf = (context: StandardContext) =>
  partsOf(context).flatMap((part) => (part.kind === "national" ? part.items : []));
const askOf = (context: StandardContext) =>
  partsOf(context).flatMap((part) => (part.kind === "complain" ? [part.ask] : []));

test("a checklist is made from the standard alone", () => {
  const context = contextOf("hjemmehjaelp");
  const other = { ...context, easyRead: contextOf("madservice").easyRead };
  expect(checklistView(other)).toEqual(checklistView(context));
});

test("the front is what to do now, and the back what to know afterwards", () => {
  const { front, back } = checklistView(contextIn(storeby, "hjaelpemidler"));
  expect(front.map(({ heading }) => heading)).toEqual([
    "Sådan søger du",
    "Tag med eller hav klar",
    "Spørg om det her",
  ]);
  expect(back.map(({ heading }) => heading)).toEqual([
    "Dit ansvar",
    "Sådan klager du",
    "Det gælder i hele landet",
  ]);
});

test("its bookmarks are its parts with their numbers, after what helps in danger", () => {
  expect(checklistBookmarks(checklistView(contextOf("hjemmehjaelp"))).map(({ title }) => title)).toEqual([
    "Hvis der er fare for liv eller helbred",
    "1. Sådan søger du",
    "2. Spørg om det her",
    "3. Dit ansvar",
    "4. Sådan klager du",
    "5. Det gælder i hele landet",
  ]);
});

test("the list of help that nobody applies for says how to get it", () => {
  const facts = { referralNeeded: false };
  expect(headingsOf(contextOf("madservice", { standard: { facts } }))[0]).toBe("Sådan får du hjælpen");
});

describe("the duties", () => {
  test("have a box each, with the reason, in the order of the standard", () => {
    expect(ticksOf(contextOf("hjemmehjaelp"), "ansvar")).toEqual([
      {
        id: "ansvar-1",
        label: "Du har en støvsuger, der virker.",
        textHtml: "Du har en støvsuger, der virker.",
        reasonHtml: "Så skal hjælperen ikke bære en med.",
      },
      {
        id: "ansvar-2",
        label: "Du ryger ikke, mens hjælperen er der.",
        textHtml: "Du ryger ikke, mens hjælperen er der.",
      },
    ]);
  });

  test("are a question where the source asks nothing, and no box is made up", () => {
    const context = contextIn(tvivlstrup, "madservice");
    expect(headingsOf(context)).not.toContain("Dit ansvar");
    expect(ticksOf(context, "spoerg").map(({ label }) => label)).toContain("Hvad skal jeg selv gøre?");
  });
});

test("what to have at hand is the source's, with a box each, and left out where it names nothing", () => {
  expect(
    ticksOf(contextIn(storeby, "hjaelpemidler"), "hav-klar").map(({ id, label }) => [id, label]),
  ).toEqual([
    ["hav-klar-1", "Mål på døre og trapper i din bolig"],
    ["hav-klar-2", "Navn på din læge"],
  ]);
  expect(headingsOf(contextOf("hjemmehjaelp"))).not.toContain("Tag med eller hav klar");
});

test("a standard that leaves nothing open has no questions", () => {
  const standard = contextOf("hjemmehjaelp").standard;
  const stated = { status: "stated" as const, body: ["Ja."] };
  const sections = { ...standard.sections, ending: stated, provider: stated };
  expect(headingsOf(contextOf("hjemmehjaelp", { standard: { sections } }))).not.toContain("Spørg om det her");
});

describe("what holds in the whole country", () => {
  test("is that each case is looked at, somebody may come along, and what to do after a no, a line each, with the day of the check", () => {
    const [national] = partsOf(contextOf("hjemmehjaelp")).filter(({ kind }) => kind === "national");
    expect(national).toMatchObject({
      items: [individual.short, companion.short, letterDecides.short],
      checked: danishDate(companion.asOf),
    });
  });

  test("is more where help usually needs no decision, and nothing of a no that nobody can appeal", () => {
    expect(nationalOf(contextOf("ledsagelse"))).toContain(guidance.despite);
    expect(nationalOf(contextOf("bostoette"))).toEqual([individual.short, companion.short]);
  });

  test("has a short text that says nothing else than the whole one", () => {
    for (const { short, text } of [individual, companion, letterDecides]) {
      const words = new Set(text.match(/\p{L}+/gu));
      expect(short.match(/\p{L}+/gu)?.filter((word) => !words.has(word))).toEqual([]);
    }
  });
});

describe("whom to ask about a complaint", () => {
  test("is not said beside an appeal, which has a receiver", () => {
    expect(askOf(contextOf("hjemmehjaelp"))).toEqual([undefined]);
  });

  test("does not read several numbers aloud that stand under point 1", () => {
    expect(askOf(contextOf("ledsagelse"))).toEqual([
      "Spørg Lillerup Kommune. Under punkt 1 står, hvem du skal kontakte.",
    ]);
  });
});

test("the emergency numbers are on the list where the source has them, without what is said of them elsewhere", () => {
  const { emergency } = checklistView(contextOf("hjemmehjaelp"));
  expect(emergency?.numbers.map(({ phone }) => phone.text)).toEqual(["112", "114", "1818"]);
  expect(emergency?.numbers.flatMap((number) => Object.keys(number))).not.toContain("note");
  expect(checklistView(contextOf("madservice"))).not.toHaveProperty("emergency");
});

test.each(["hjemmehjaelp", "ledsagelse"])("no two boxes and lines of %s share an id", (id) => {
  const { front, back, notes, moreNotes } = checklistView(contextOf(id));
  const fields = [...front, ...back].flatMap((part): readonly { readonly id: string }[] => {
    switch (part.kind) {
      case "ticks":
        return part.ticks;
      case "apply":
        return part.writeLines;
      case "complain":
        return part.ways.flatMap(({ writeLines }) => writeLines);
      default:
        return [];
    }
  });
  const lines = [notes, moreNotes].flatMap((line) => [line, ...(line.more ?? [])]);
  const ids = [...fields, ...lines].map((field) => field.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the list says that the municipality's own text applies", () => {
  expect(checklistView(contextOf("madservice")).notice).toMatch(
    /gælder kommunens ord\. Loven gælder altid\.$/,
  );
});
