import { describe, expect, test } from "vitest";
import type { TimeLimit } from "../../../src/model/index.ts";
import { nationalTexts } from "../../../src/national/rights.ts";
import { checklistView } from "../../../src/view/checklist-view.ts";
import { complaintView } from "../../../src/view/complaint-view.ts";
import { roomIn, roomOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test("a checklist is made from the standard alone", () => {
  const room = roomOf("hjemmehjaelp");
  const other = { ...room, easyRead: roomOf("madservice").easyRead };
  expect(checklistView(other)).toEqual(checklistView(room));
});

test("its three parts are the citizen's responsibility, how to apply and how to complain", () => {
  const { duties, apply, complain } = checklistView(roomOf("hjemmehjaelp"));
  expect([duties.heading, apply.heading, complain.part]).toEqual([
    "Dit ansvar",
    "Sådan søger du",
    "Sådan klager du",
  ]);
});

describe("the part on responsibility", () => {
  test("has a box for every duty of the standard, with its reason", () => {
    expect(checklistView(roomOf("hjemmehjaelp")).duties.ticks).toEqual([
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
    const { duties } = checklistView(roomIn(tvivlstrup, "madservice"));
    expect(duties.ticks).toEqual([]);
    expect(visibleSpaces(duties.silence ?? "")).toBe(
      "Teksten fra Tvivlstrup Kommune siger ikke, hvad dit ansvar er. Spørg Tvivlstrup Kommune: Køkkenet i Tvivlstrup, telefon 12~34~56~85.",
    );
  });
});

describe("the part on how to apply", () => {
  test("has the steps of the standard", () => {
    expect(checklistView(roomOf("hjemmehjaelp")).apply.blocks).toMatchObject([
      { kind: "steps", itemsHtml: ["Ring til visitationen.", "Aftal et besøg.", "Få et brev med svaret."] },
    ]);
  });

  test("has the short answer's beginning where the standard has no steps", () => {
    const { apply } = checklistView(roomOf("madservice"));
    expect(apply.start).toBe("Ring til køkkenet i Lillerup.");
    expect(apply.blocks).toEqual([]);
  });

  test("says the beginning once", () => {
    expect(checklistView(roomOf("hjemmehjaelp")).apply).not.toHaveProperty("start");
  });

  test("has whom to apply to", () => {
    expect(checklistView(roomOf("ledsagelse")).apply.contacts.map(({ id }) => id)).toEqual([
      "unge",
      "voksne",
    ]);
  });

  test("says so when the source names nobody", () => {
    const room = roomOf("madservice", { standard: { contacts: [] } });
    expect(checklistView(room).apply.silence).toBe(
      "Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt Lillerup Kommune.",
    );
  });

  test("has the limits that matter until the help begins, and no follow-up", () => {
    expect(checklistView(roomOf("hjemmehjaelp")).apply.timeLimits.map(({ what }) => what)).toEqual([
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
    const told = (sections: Parameters<typeof roomOf>[1] = {}) =>
      checklistView(roomOf("madservice", { standard: { timeLimits: [disputed], ...sections.standard } }))
        .apply;
    const withConflict = told({
      standard: { sections: { howToApply: { ...howToApply, conflicts: [...howToApply.conflicts] } } },
    });
    expect(withConflict.conflicts.map(({ about }) => about)).toEqual(["Hvor længe?"]);
    expect(withConflict.timeLimits).toEqual([]);
    expect(told().conflicts.map(({ about }) => about)).toEqual(["Forløb"]);
  });

  test("says what the source leaves open that one must know before applying", () => {
    const room = roomOf("madservice", { standard: { facts: {} } });
    expect(visibleSpaces(checklistView(room).apply.open ?? "")).toBe(
      "Kommunens tekst siger ikke, hvad hjælpen koster eller hvornår du får svar. Spørg om det.",
    );
    expect(checklistView(roomOf("hjemmehjaelp")).apply).not.toHaveProperty("open");
  });

  test("has lines to write on", () => {
    expect(checklistView(roomOf("madservice")).apply.writeLines.map(({ label }) => label)).toEqual([
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
      const { national: _, ask: _ask, ...told } = complaintView(roomOf(id));
      expect(checklistView(roomOf(id)).complain).toMatchObject(told);
    },
  );

  test.each(["hjemmehjaelp", "bostoette", "ledsagelse", "madservice", "vaerested"])(
    "has every national text that the full edition of %s has beside its complaint",
    (id) => {
      const { items } = checklistView(roomOf(id)).complain.national;
      expect(items).toEqual(expect.arrayContaining([...complaintView(roomOf(id)).national.items]));
    },
  );

  test("does not read several numbers aloud that stand under point 2", () => {
    expect(checklistView(roomOf("ledsagelse")).complain.ask).toBe(
      "Spørg Lillerup Kommune. Under punkt 2 står, hvem du skal kontakte.",
    );
  });

  test("has lines for the dates that an appeal hangs on", () => {
    expect(checklistView(roomOf("hjemmehjaelp")).complain.writeLines.map(({ label }) => label)).toEqual([
      "Jeg fik afgørelsen den",
      "Min klage skal være hos kommunen senest den",
    ]);
  });

  test("has no such lines where there is no appeal", () => {
    expect(checklistView(roomOf("vaerested")).complain.writeLines).toEqual([]);
  });
});

test("whoever goes to a meeting is told that somebody may come along", () => {
  const { complain } = checklistView(roomOf("madservice"));
  expect(complain.national.items.map(({ text }) => text)).toContain(nationalTexts.companion.text);
});

test("the emergency numbers are on the list where the source has them", () => {
  expect(checklistView(roomOf("hjemmehjaelp")).emergency?.numbers.map(({ phone }) => phone.text)).toEqual([
    "112",
    "114",
    "1818",
  ]);
  expect(checklistView(roomOf("madservice"))).not.toHaveProperty("emergency");
});

describe("the hard words at the end", () => {
  const wordsOf = (...args: Parameters<typeof roomOf>) =>
    checklistView(roomOf(...args)).words.map(({ id }) => id.replace("ord-", ""));

  test("are those of the list's own words, from the duties to the names of national law", () => {
    expect(wordsOf("hjemmehjaelp")).toEqual([
      "afgoerelse",
      "ankestyrelsen",
      "frist",
      "kvalitetsstandard",
      "serviceloven",
      "sikker-mail",
    ]);
  });

  test("have a word that only a duty uses, and not one that stands in another edition alone", () => {
    const items = [{ text: "Du siger det til din bisidder og din pårørende.", where: "side 2" }];
    expect(wordsOf("hjemmehjaelp", { standard: { responsibilities: { items } } })).toContain("paaroerende");
    const sections = { content: { status: "stated" as const, body: ["Et botilbud."] } };
    expect(wordsOf("madservice", { standard: { sections } })).not.toContain("botilbud");
  });

  test("leave out what the list explains where it stands", () => {
    expect(wordsOf("hjemmehjaelp")).not.toContain("bisidder");
  });
});

test("no two boxes and lines share an id", () => {
  const { duties, apply, complain, notes } = checklistView(roomOf("hjemmehjaelp"));
  const lines = [...apply.writeLines, ...complain.writeLines, notes];
  const ids = [...duties.ticks, ...lines, ...lines.flatMap(({ more = [] }) => more)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the list says that the municipality's own text applies", () => {
  expect(checklistView(roomOf("madservice")).notice).toMatch(/Kommunens egen tekst gælder\.$/);
});
