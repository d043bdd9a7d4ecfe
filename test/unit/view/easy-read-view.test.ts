import { describe, expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import type { EasyRead } from "../../../src/model/index.ts";
import { easyReadView } from "../../../src/view/easy-read-view.ts";
import {
  type EasyReadContext,
  hasEasyRead,
  type StandardContext,
} from "../../../src/view/standard-context.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const view = easyReadView(easy(contextOf("hjemmehjaelp")));

function easy(context: StandardContext): EasyReadContext {
  if (!hasEasyRead(context)) throw new Error(`${context.standard.id} has no easy-read edition.`);
  return context;
}

function withLines(...summary: EasyRead["summary"]) {
  const context = easy(contextOf("hjemmehjaelp"));
  return easyReadView({ ...context, easyRead: { ...context.easyRead, summary } }).summary;
}

test("a thought stands on a line of its own", () => {
  expect(withLines("Du har 4 uger.", "Ring først.")).toEqual([
    { kind: "line", text: "Du har 4\u00a0uger." },
    { kind: "line", text: "Ring først." },
  ]);
});

test("a hard word is explained right below its line, in the glossary's words", () => {
  expect(withLines({ text: "Kommunen giver dig en afgørelse.", explain: "afgoerelse" })).toEqual([
    {
      kind: "explained",
      text: "Kommunen giver dig en afgørelse.",
      word: "Afgørelse",
      meaning: glossary.find(({ id }) => id === "afgoerelse")?.meaning,
    },
  ]);
});

test("lists and steps stay what they are", () => {
  expect(withLines({ list: ["Mad.", "Samvær."] }, { steps: ["Ring.", "Vent."] })).toEqual([
    { kind: "list", items: [{ text: "Mad." }, { text: "Samvær." }] },
    { kind: "steps", items: [{ text: "Ring." }, { text: "Vent." }] },
  ]);
});

test("a contact's number is the standard's, written once", () => {
  expect(withLines({ contact: "visitationen" })).toMatchObject([
    { kind: "contact", contact: { id: "visitationen", phone: { text: "12\u00a034\u00a056\u00a078" } } },
  ]);
});

describe("what not to write in a mail", () => {
  const note = "Skriv ikke om sygdom eller cpr-nummer i en mail.";
  const told = (email: string | undefined) => {
    const context = easy(contextOf("hjemmehjaelp"));
    const contacts = context.standard.contacts.map(({ email: _mail, secureEmail: _safe, ...contact }) => ({
      ...contact,
      ...(email === undefined ? {} : { email }),
    }));
    const { summary, sections } = easyReadView({ ...context, standard: { ...context.standard, contacts } });
    const textsOf = (lines: typeof summary) => lines.map((line) => ("text" in line ? line.text : line.kind));
    return { summary: textsOf(summary), sections: sections.map(({ lines }) => textsOf(lines)) };
  };

  test("stands once, after the last contact", () => {
    const { summary, sections } = told("hjaelp@lillerup.example");
    expect([...summary, ...sections.flat()].filter((text) => text === note)).toHaveLength(1);
    const last = sections.findLast((lines) => lines.some((text) => ["contact", "way"].includes(text))) ?? [];
    expect(last[last.findLastIndex((text) => ["contact", "way"].includes(text)) + 1]).toBe(note);
  });

  test("is not told where nobody has a mail address", () => {
    expect(told(undefined).sections.flat()).not.toContain(note);
  });
});

test("a contact's card stands once, and further down its name with the shortest way to it", () => {
  expect(withLines({ contact: "visitationen" }, { contact: "visitationen" })[1]).toEqual({
    kind: "way",
    name: "Visitationen i Lillerup",
    when: "hvis du er 18\u00a0år eller mere",
    phone: expect.objectContaining({ text: "12\u00a034\u00a056\u00a078" }),
  });
});

test("a word is explained once, where it first stands, also in a list", () => {
  const lines = withLines(
    { list: ["Mad.", { text: "En afgørelse.", explain: "afgoerelse" }] },
    { text: "Du får en afgørelse.", explain: "afgoerelse" },
  );
  expect(lines).toMatchObject([
    { items: [{ text: "Mad." }, { text: "En afgørelse.", word: "Afgørelse" }] },
    { kind: "line", text: "Du får en afgørelse." },
  ]);
});

test("a right of the whole country is told in the same words everywhere, and marked", () => {
  expect(withLines({ national: ["companion"] })).toMatchObject([
    { kind: "line", text: "Disse regler gælder i hele landet:", leadsOn: true },
    { kind: "explained", text: "Du må tage en bisidder med, når du har en sag.", word: "Bisidder" },
    { kind: "line", text: "Du må normalt også lade en anden tale for dig." },
  ]);
});

test("rights that stand below a municipality's no begin with a but", () => {
  const context = easy(contextOf("hjemmehjaelp"));
  const complaint = { kind: "stated-none", statement: "Nej.", reasonGiven: true } as const;
  const easyRead = { ...context.easyRead, summary: [{ national: ["guidance" as const] }] };
  const { summary } = easyReadView({ ...context, standard: { ...context.standard, complaint }, easyRead });
  expect(summary).toMatchObject([
    { text: "Men disse regler gælder i hele landet:" },
    { text: "Du kan klage til kommunen, hvis du ikke får nok vejledning." },
  ]);
});

describe("the emergency numbers", () => {
  test("are the standard's, with the region's own helpline", () => {
    expect(withLines({ emergencyNumbers: true })).toMatchObject([
      {
        kind: "emergency",
        numbers: [{ phone: { text: "112" } }, { phone: { text: "114" } }, { phone: { text: "1818" } }],
      },
    ]);
  });

  test("come without the story of a wrong one, which would be hard to read", () => {
    const { sections } = easyReadView(easy(contextIn(tvivlstrup, "hjemmehjaelp")));
    const numbers = sections
      .flatMap(({ lines }) => lines)
      .flatMap((line) => (line.kind === "emergency" ? line.numbers : []));
    expect(numbers.map(({ phone }) => phone.text)).toEqual(["112", "1818"]);
    expect(numbers.filter((number) => "note" in number)).toEqual([]);
  });
});

test("a section has a heading, a pictogram and an address", () => {
  expect(view.sections.slice(0, 3)).toMatchObject([
    { id: "del-1", heading: "Hvem kan få hjælp?", pictogram: "people" },
    { id: "del-2", heading: "Hvad kan du få?", pictogram: "home" },
    { id: "del-3", heading: "Kan du selv vælge hjælper?", pictogram: "question" },
  ]);
});

describe("the text says who tried it", () => {
  test("and when", () => {
    expect(view.trial).toBe("Læsegruppen i Lillerup har læst og prøvet teksten 20.\u00a0maj\u00a02026.");
  });

  test("or that nobody has yet", () => {
    expect(easyReadView(easy(contextOf("madservice"))).trial).toBe(
      "Ingen læsere har prøvet denne tekst endnu.",
    );
  });
});

test("the text says whose words these are and whose apply, one thought a line", () => {
  expect(view.notice).toEqual([
    "Klarstandard har skrevet teksten, ikke kommunen.",
    "Den fortæller, hvad Lillerup Kommune skriver om hjælpen.",
    "Hvis vi tager fejl, gælder kommunens ord.",
    "Loven gælder altid.",
  ]);
});

test("the paragraph sign is a word, because not every voice reads the sign", () => {
  expect(withLines("Det står i § 99.")).toEqual([{ kind: "line", text: "Det står i paragraf\u00a099." }]);
});
