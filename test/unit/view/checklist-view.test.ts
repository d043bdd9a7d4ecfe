import { describe, expect, test } from "vitest";
import nationalTexts from "../../../_data/national/rights.ts";
import type { TimeLimit } from "../../../src/model/index.ts";
import { checklistView } from "../../../src/view/checklist-view.ts";
import { complaintView } from "../../../src/view/complaint-view.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test("a checklist is made from the standard alone", () => {
  const context = contextOf("hjemmehjaelp");
  const other = { ...context, easyRead: contextOf("madservice").easyRead };
  expect(checklistView(other)).toEqual(checklistView(context));
});

test("its three parts are the citizen's responsibility, how to apply and how to complain", () => {
  const { responsibilities, apply, complain } = checklistView(contextOf("hjemmehjaelp"));
  expect([responsibilities.heading, apply.heading, complain.part]).toEqual([
    "Dit ansvar",
    "Sådan søger du",
    "Sådan klager du",
  ]);
});

describe("the part on responsibility", () => {
  test("has a box for every duty of the standard, with its reason", () => {
    expect(checklistView(contextOf("hjemmehjaelp")).responsibilities.ticks).toEqual([
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

  test("says so when the source asks nothing, and makes no box up", () => {
    const { responsibilities } = checklistView(contextIn(tvivlstrup, "madservice"));
    expect(responsibilities.ticks).toEqual([]);
    expect(visibleSpaces(responsibilities.notStated ?? "")).toBe(
      "Teksten fra Tvivlstrup Kommune siger ikke, hvad dit ansvar er. Spørg Tvivlstrup Kommune: Køkkenet i Tvivlstrup, telefon 12~34~56~85.",
    );
  });
});

describe("the part on how to apply", () => {
  test("has the steps of the standard", () => {
    expect(checklistView(contextOf("hjemmehjaelp")).apply.blocks).toMatchObject([
      { kind: "steps", itemsHtml: ["Ring til visitationen.", "Aftal et besøg.", "Få et brev med svaret."] },
    ]);
  });

  test("has the short answer's beginning where the standard has no steps", () => {
    const { apply } = checklistView(contextOf("madservice"));
    expect(apply.start).toBe("Ring til køkkenet i Lillerup.");
    expect(apply.blocks).toEqual([]);
  });

  test("says the beginning once", () => {
    expect(checklistView(contextOf("hjemmehjaelp")).apply).not.toHaveProperty("start");
  });

  test("has whom to apply to", () => {
    expect(checklistView(contextOf("ledsagelse")).apply.contacts.map(({ id }) => id)).toEqual([
      "unge",
      "voksne",
    ]);
  });

  test("says so when the source names nobody", () => {
    const context = contextOf("madservice", { standard: { contacts: [] } });
    expect(checklistView(context).apply.notStated).toBe(
      "Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt Lillerup Kommune.",
    );
  });

  test("tells by when one gets an answer, and the help", () => {
    const limit = (kind: "decision" | "delivery", what: string): TimeLimit => ({
      kind,
      what,
      bound: "at-most",
      stated: [{ value: 48, unit: "hours" }],
    });
    const timeLimits = [limit("decision", "Svar"), limit("delivery", "Den første mad")];
    const { apply } = checklistView(contextOf("madservice", { standard: { timeLimits } }));
    expect(apply.timeLimits.map(({ what }) => what)).toEqual(["Svar", "Den første mad"]);
  });

  test("has the limits that matter until the help begins, and no follow-up", () => {
    expect(checklistView(contextOf("hjemmehjaelp")).apply.timeLimits.map(({ what }) => what)).toEqual([
      "Kommunen ringer til dig",
      "Træning i at klare sig selv",
    ]);
  });

  test("tells a disputed limit once, with the conflict", () => {
    const disputed: TimeLimit = {
      kind: "course",
      what: "Forløb",
      bound: "at-most",
      stated: [
        { value: 6, unit: "months", where: "side 3" },
        { value: 20, unit: "weeks", where: "side 5" },
      ],
    };
    const statements = [
      { text: "Højst 6 måneder.", where: "side 3" },
      { text: "Højst 20 uger.", where: "side 5" },
    ];
    const howToApply = { status: "conflict", conflicts: [{ about: "Hvor længe?", statements }] } as const;
    const told = (sections: Parameters<typeof contextOf>[1] = {}) =>
      checklistView(contextOf("madservice", { standard: { timeLimits: [disputed], ...sections.standard } }))
        .apply;
    const withConflict = told({
      standard: { sections: { howToApply: { ...howToApply, conflicts: [...howToApply.conflicts] } } },
    });
    expect(withConflict.conflicts.map(({ title }) => title)).toEqual([
      "Hvor længe? Kommunens tekst siger to ting",
    ]);
    expect(withConflict.timeLimits).toEqual([]);
    expect(told().conflicts.map(({ title }) => title)).toEqual(["Forløb: Kommunens tekst siger to ting"]);
  });

  test("says what the source leaves open that one must know before applying", () => {
    const context = contextOf("madservice", { standard: { facts: {} } });
    expect(visibleSpaces(checklistView(context).apply.open ?? "")).toBe(
      "Kommunens tekst siger ikke, hvad hjælpen koster eller hvornår du får svar. Spørg om det.",
    );
    expect(checklistView(contextOf("hjemmehjaelp")).apply).not.toHaveProperty("open");
  });

  test("has lines to write on", () => {
    expect(checklistView(contextOf("madservice")).apply.writeLines.map(({ label }) => label)).toEqual([
      "Jeg tog kontakt den",
      "Jeg talte med",
      "Vi aftalte",
    ]);
  });
});

describe("the part on complaints", () => {
  test.each(["hjemmehjaelp", "bostoette", "ledsagelse", "madservice", "vaerested"])(
    "says of %s what the full edition says",
    (id) => {
      const { national: _, nationalKeys: _keys, ask: _ask, ...told } = complaintView(contextOf(id));
      expect(checklistView(contextOf(id)).complain).toMatchObject(told);
    },
  );

  test.each(["hjemmehjaelp", "bostoette", "ledsagelse", "madservice", "vaerested"])(
    "has every national text that the full edition of %s has beside its complaint",
    (id) => {
      const { items } = checklistView(contextOf(id)).complain.national;
      expect(items).toEqual(expect.arrayContaining([...complaintView(contextOf(id)).national.items]));
    },
  );

  test("does not read several numbers aloud that stand under point 2", () => {
    expect(checklistView(contextOf("ledsagelse")).complain.ask).toBe(
      "Spørg Lillerup Kommune. Under punkt 2 står, hvem du skal kontakte.",
    );
  });

  test("has lines for the dates that an appeal hangs on", () => {
    expect(checklistView(contextOf("hjemmehjaelp")).complain.writeLines.map(({ label }) => label)).toEqual([
      "Jeg fik afgørelsen den",
      "Min klage skal være hos kommunen senest den",
    ]);
  });

  test("has no such lines where there is no appeal", () => {
    expect(checklistView(contextOf("vaerested")).complain.writeLines).toEqual([]);
  });
});

test("whoever goes to a meeting is told that somebody may come along", () => {
  const { complain } = checklistView(contextOf("madservice"));
  expect(complain.national.items.map(({ text }) => text)).toContain(nationalTexts.companion.text);
});

test("the emergency numbers are on the list where the source has them", () => {
  expect(checklistView(contextOf("hjemmehjaelp")).emergency?.numbers.map(({ phone }) => phone.text)).toEqual([
    "112",
    "114",
    "1818",
  ]);
  expect(checklistView(contextOf("madservice"))).not.toHaveProperty("emergency");
});

describe("the hard words at the end", () => {
  const wordsOf = (...args: Parameters<typeof contextOf>) =>
    checklistView(contextOf(...args)).words.map(({ id }) => id.replace("ord-", ""));

  test("are those of the list's own words, from the responsibilities to the names of national law", () => {
    expect(wordsOf("hjemmehjaelp")).toEqual(["afgoerelse", "ankestyrelsen", "sikker-mail"]);
  });

  test("have a word that only a duty uses, and not one that stands in another edition alone", () => {
    const items = [{ text: "Du siger det til din bisidder om din funktionsevne.", where: "side 2" }];
    expect(wordsOf("hjemmehjaelp", { standard: { responsibilities: { items } } })).toContain("funktionsevne");
    const sections = { content: { status: "stated" as const, body: ["Et botilbud."] } };
    expect(wordsOf("madservice", { standard: { sections } })).not.toContain("botilbud");
  });

  test("leave out what the list explains where it stands", () => {
    expect(wordsOf("hjemmehjaelp")).not.toContain("bisidder");
  });
});

test("no two boxes and lines share an id", () => {
  const { responsibilities, apply, complain, notes } = checklistView(contextOf("hjemmehjaelp"));
  const lines = [...apply.writeLines, ...complain.writeLines, notes];
  const ids = [...responsibilities.ticks, ...lines, ...lines.flatMap(({ more = [] }) => more)].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("the list says that the municipality's own text applies", () => {
  expect(checklistView(contextOf("madservice")).notice).toMatch(/Kommunens egen tekst gælder\.$/);
});
