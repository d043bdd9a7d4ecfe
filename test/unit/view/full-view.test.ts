import { describe, expect, test } from "vitest";
import nationalTexts from "../../../_data/national/rights.ts";
import { concepts } from "../../../src/model/index.ts";
import {
  type FullView,
  fullBookmarks,
  fullView,
  madeFullView,
  partsIn,
} from "../../../src/view/full-view.ts";
import { contextIn, contextOf, only } from "../../helpers/lillerup.ts";
import { partsOf, wordsOf } from "../../helpers/parts-of.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const view = fullView(contextOf("hjemmehjaelp"));
const nationalItems = (of: FullView) => only(partsOf(of, "national")).view.items;
const idsOf = (id: string) => partsIn(fullView(contextOf(id))).map((part) => part.id);

test("the head tells whose the standard is, its law and its promise", () => {
  expect(view).toMatchObject({
    municipality: "Lillerup Kommune",
    title: "Hjemmehjælp",
    promise: "Du får hjælp i hjemmet til det, du ikke selv kan.",
  });
  expect(visibleSpaces(view.law)).toBe("Servicelovens §~83, stk.~1");
});

test("the sections stand in the order a reader meets them, whatever order the file has", () => {
  const { sections } = contextOf("hjemmehjaelp").standard;
  const backwards = Object.fromEntries(Object.entries(sections).toReversed());
  const backwardsView = fullView(contextOf("hjemmehjaelp", { standard: { sections: backwards } }));
  const ids = partsOf(backwardsView, "section").map(({ id }) => id);
  expect(ids).toEqual(partsOf(view, "section").map(({ id }) => id));
  // The rights stand in its values.
  expect(ids).toHaveLength(Object.keys(sections).length + 1);
});

test("a concept that the source does not speak of has no section", () => {
  const sections = { content: { status: "stated" as const, body: ["Varm mad."] } };
  const short = fullView(contextOf("madservice", { standard: { sections } }));
  expect(partsOf(short, "section").map(({ id }) => id)).toEqual(["hvad"]);
});

describe("the list of parts, of which contents, bookmarks and text are made,", () => {
  test("has every part of a standard that has everything", () => {
    expect(
      view.chapters.map(({ heading, parts }) => `${heading} ${parts.map(({ id }) => id).join(" ")}`),
    ).toEqual([
      "Kan jeg få det? hvem hvem-ikke vurdering",
      "Hvad får jeg? kort-om hvad omfang frit-valg pris",
      "Hvordan gør jeg? soeg svartid opfoelgning ansvar frister kontakt",
      "Ret og klage rettigheder klage hele-landet lov",
      "Om teksten kvalitet vaerdier aendret ikke-naevnt ord kilde",
    ]);
  });

  test("leaves out what a standard does not have", () => {
    const context = contextIn(tvivlstrup, "madservice", { standard: { sections: {}, contacts: [] } });
    const ids = partsIn(fullView(context)).map(({ id }) => id);
    expect(ids).toEqual(["klage", "hele-landet", "lov", "ikke-naevnt", "ord", "kilde"]);
  });

  test("uses a section's own heading", () => {
    const headings = partsIn(view).map(({ id, heading }) => [id, heading]);
    expect(headings).toContainEqual(["omfang", "Hvor tit kommer hjælperen?"]);
  });

  test("always tells about complaints", () => {
    expect(
      ["hjemmehjaelp", "bostoette", "ledsagelse", "madservice", "vaerested"].filter((id) =>
        idsOf(id).includes("klage"),
      ),
    ).toHaveLength(5);
  });
});

test("no part of our own stands at the address of a concept", () => {
  const anchors: readonly string[] = Object.values(concepts).map(({ anchor }) => anchor);
  const ofConcepts = ["section", "responsibilities", "complaint", "law"];
  const own = partsIn(view)
    .filter(({ kind }) => !ofConcepts.includes(kind))
    .map(({ id }) => id);
  expect(own).toHaveLength(7);
  expect([view.shortAnswer.id, ...own].filter((id) => anchors.includes(id))).toEqual([]);
  const ids = [view.shortAnswer.id, view.emergency?.id, ...partsIn(view).map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test("the emergency numbers stand on the page only where the source has them", () => {
  expect(view.emergency).toMatchObject({ id: "fare", heading: "Hvis der er fare for liv eller helbred" });
  expect(fullView(contextOf("madservice"))).not.toHaveProperty("emergency");
});

describe("a hard word", () => {
  const sections = {
    scope: { status: "stated" as const, body: ["Du får en afgørelse. Afgørelsen gælder."] },
  };

  test("is linked where it first stands to its explanation at the end of the text", () => {
    const explained = fullView(contextOf("madservice", { standard: { sections } }));
    expect(only(partsOf(explained, "section")).view.blocks).toEqual([
      {
        kind: "text",
        textHtml:
          '<p>Du får en <a class="term" href="#ord-afgoerelse" id="ord-afgoerelse-brug">afgørelse</a>. Afgørelsen gælder.</p>',
      },
    ]);
    expect(wordsOf(explained)).toContainEqual(
      expect.objectContaining({ id: "ord-afgoerelse", use: "ord-afgoerelse-brug" }),
    );
  });

  test("is not explained a second time where a national text explains it", () => {
    const visit = fullView(contextOf("vaerested"));
    expect(
      nationalItems(visit)
        .map(({ text }) => text)
        .join(" "),
    ).toContain("bisidder");
    expect(wordsOf(visit).map(({ id }) => id)).not.toContain("ord-bisidder");
  });

  test("is not explained where it does not stand", () => {
    expect(wordsOf(fullView(contextOf("vaerested"))).map(({ id }) => id)).not.toContain("ord-botilbud");
  });

  test("stands where several texts of a document have their list", () => {
    const words = wordsOf(
      madeFullView(contextOf("madservice", { standard: { sections } }), { anchorOf: ({ id }) => `x-${id}` }),
    );
    expect(words.map(({ id }) => id)).toContain("x-afgoerelse");
    expect(words.filter(({ id }) => !id.startsWith("x-"))).toEqual([]);
  });
});

test("the national rules on individual assessment and companions are on every page", () => {
  expect(nationalItems(fullView(contextOf("vaerested"))).map(({ text }) => text)).toEqual([
    nationalTexts.individual.text,
    nationalTexts.companion.text,
  ]);
});

describe("the bookmarks", () => {
  const chaptered = fullBookmarks(view, { level: 2 });
  const inBook = fullBookmarks(view, { level: 3, prefix: "hjemmehjaelp-", inBook: true });

  test("follow the page: its chapters, and the parts below them", () => {
    expect(chaptered.filter(({ level }) => level === 2).map(({ title }) => title)).toEqual([
      "Det korte svar",
      "Hvis der er fare for liv eller helbred",
      ...view.chapters.map(({ heading }) => heading),
    ]);
    const below = chaptered.filter(({ level }) => level === 3).map(({ anchor }) => anchor);
    expect(below).toEqual(partsIn(view).map(({ id }) => id));
  });

  test("are at one level in a book, and carry the prefix of their anchors", () => {
    const [answer, emergency, ...others] = inBook;
    expect(answer).toEqual({ title: "Det korte svar", anchor: "hjemmehjaelp-det-korte-svar", level: 3 });
    expect(emergency).toMatchObject({ anchor: "hjemmehjaelp-fare" });
    expect(others).toEqual(
      partsIn(view).map(({ id, heading }) => ({ title: heading, anchor: `hjemmehjaelp-${id}`, level: 3 })),
    );
  });
});
