import { describe, expect, test } from "vitest";
import type { TimeLimit } from "../../../src/model/index.ts";
import { checklistApply } from "../../../src/view/checklist-apply.ts";
import { contextOf, lillerup } from "../../helpers/lillerup.ts";

describe("the way in", () => {
  test("is told in the steps of the standard, once", () => {
    const apply = checklistApply(contextOf("hjemmehjaelp"));
    expect(apply.blocks).toMatchObject([
      { kind: "steps", itemsHtml: ["Ring til visitationen.", "Aftal et besøg.", "Få et brev med svaret."] },
    ]);
    expect(apply).not.toHaveProperty("start");
  });

  test("is the beginning of the short answer where the standard has no steps", () => {
    const apply = checklistApply(contextOf("madservice"));
    expect(apply.start).toBe("Ring til køkkenet i Lillerup.");
    expect(apply.blocks).toEqual([]);
  });

  test("is that beginning too where the steps leave no room to write", () => {
    const words = (count: number) => Array.from({ length: count }, () => "ord").join(" ");
    const applyWith = (count: number) => {
      const howToApply = { status: "stated" as const, body: [words(count)] };
      return checklistApply(contextOf("madservice", { standard: { sections: { howToApply } } }));
    };
    expect(applyWith(60)).not.toHaveProperty("start");
    expect(applyWith(61)).toMatchObject({ start: "Ring til køkkenet i Lillerup.", blocks: [] });
  });

  test("is told by a section of the standard's own that answers it", () => {
    const ownSections = [
      { id: "visit", heading: "Besøg", body: ["Vi besøger dig."], answers: ["howToApply" as const] },
    ];
    const apply = checklistApply(contextOf("madservice", { standard: { sections: {}, ownSections } }));
    expect(apply.blocks).toEqual([{ kind: "text", textHtml: "<p>Vi besøger dig.</p>" }]);
    expect(apply).not.toHaveProperty("start");
  });

  test("has what a section of the standard's own inherits and adds", () => {
    const profile = { ...lillerup.profile, sharedTexts: { ansoeg: { body: ["Ring til os."] } } };
    const own = {
      id: "ring",
      heading: "Ring",
      status: "inherited" as const,
      from: "municipality" as const,
      text: "ansoeg",
      body: ["Eller skriv."],
      answers: ["howToApply" as const],
    };
    const plain = contextOf("madservice", { standard: { sections: {}, ownSections: [own] } });
    const apply = checklistApply({ ...plain, municipality: { ...plain.municipality, profile } });
    expect(apply.blocks).toEqual([
      { kind: "text", textHtml: "<p>Ring til os.</p>" },
      { kind: "text", textHtml: "<p>Eller skriv.</p>" },
    ]);
  });

  test("names target groups once that it tells of itself", () => {
    const groups = {
      kind: "groups" as const,
      items: ["Unge", "Ældre"].map((name) => ({ name, who: "Du." })),
    };
    const ownSections = [
      { id: "veje", heading: "To veje", body: [groups], answers: ["howToApply" as const] },
    ];
    const { blocks } = checklistApply(contextOf("madservice", { standard: { sections: {}, ownSections } }));
    expect(JSON.stringify(blocks).split("Unge")).toHaveLength(2);
  });

  test("leaves it to the full edition where the law holds above the text", () => {
    const howToApply = {
      status: "stated" as const,
      body: ["Ring til os."],
      lawAbove: [
        {
          about: "Skal du ringe?",
          says: "Nej.",
          under: [{ act: "serviceloven", section: "83" }],
          text: "Du skal ringe.",
          where: "side 2",
        },
      ],
    };
    const { blocks } = checklistApply(contextOf("madservice", { standard: { sections: { howToApply } } }));
    expect(blocks.map(({ kind }) => kind)).toEqual(["text"]);
  });

  test("says first to which target group one belongs", () => {
    const groups = {
      kind: "groups" as const,
      items: ["Unge", "Ældre"].map((name) => ({ name, who: `Du hører til ${name}.` })),
    };
    const targetGroup = { status: "stated" as const, body: [groups] };
    const { blocks } = checklistApply(contextOf("madservice", { standard: { sections: { targetGroup } } }));
    expect(blocks).toEqual([
      {
        kind: "entries",
        introHtml: "<p>Find den gruppe, du hører til. Reglerne er ikke ens.</p>",
        entries: ["Unge", "Ældre"].map((title) => ({
          title,
          textHtml: `<p>Du hører til ${title}.</p>`,
          facts: [],
          lists: [],
        })),
      },
    ]);
  });
});

describe("whom to apply to", () => {
  test("is everybody who takes an application", () => {
    expect(checklistApply(contextOf("ledsagelse")).contacts.map(({ id }) => id)).toEqual(["unge", "voksne"]);
  });

  test("is nobody where the source names nobody; then there is a line for the number", () => {
    const apply = checklistApply(contextOf("madservice", { standard: { contacts: [] } }));
    expect(apply.notStated).toBe(
      "Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt Lillerup Kommune.",
    );
    expect(apply.writeLines.map(({ id }) => id)).toEqual([
      "kommunens-telefon",
      "kontaktet-den",
      "talte-med",
      "soegte-den",
    ]);
  });
});

test("who knows only a web address has a line for the number, too", () => {
  const web = { id: "web", name: "Kommunen", for: ["apply" as const], url: "https://lillerup.example/" };
  const apply = checklistApply(contextOf("madservice", { standard: { contacts: [web] } }));
  expect(apply.writeLines.map(({ id }) => id)).toContain("kommunens-telefon");
});

describe("the time", () => {
  test("is told by when one gets an answer, and the help", () => {
    const limit = (kind: "decision" | "delivery", what: string): TimeLimit => ({
      kind,
      what,
      bound: "at-most",
      stated: [{ value: 48, unit: "hours" }],
    });
    const timeLimits = [limit("decision", "Svar"), limit("delivery", "Den første mad")];
    const apply = checklistApply(contextOf("madservice", { standard: { timeLimits } }));
    expect(apply.timeLimits.map(({ what }) => what)).toEqual(["Svar", "Den første mad"]);
  });

  test("is told until the help begins, and no follow-up", () => {
    expect(checklistApply(contextOf("hjemmehjaelp")).timeLimits.map(({ what }) => what)).toEqual([
      "Kommunen ringer til dig",
      "Træning i at klare sig selv",
    ]);
  });

  test("is a question, and no line, where the source contradicts itself", () => {
    const disputed: TimeLimit = {
      kind: "course",
      what: "Forløb",
      bound: "at-most",
      stated: [
        { value: 6, unit: "months", where: "side 3" },
        { value: 20, unit: "weeks", where: "side 5" },
      ],
    };
    const apply = checklistApply(contextOf("madservice", { standard: { timeLimits: [disputed] } }));
    expect(apply.timeLimits).toEqual([]);
  });
});

test("there are lines to write on for the call", () => {
  expect(checklistApply(contextOf("madservice")).writeLines.map(({ label }) => label)).toEqual([
    "Jeg tog kontakt den",
    "Jeg talte med",
    "Jeg søgte den",
  ]);
});

test("of several ways to complain the sheet is full: what the full edition tells of mail, and the day of the application, are left out", () => {
  const { standard } = contextOf("hjemmehjaelp");
  const ways = [standard.complaint].flat();
  const told = (complaint: typeof ways) => {
    const apply = checklistApply(contextOf("hjemmehjaelp", { standard: { complaint } }));
    return [
      apply.contacts.some(({ mailNote }) => mailNote !== undefined),
      apply.writeLines.some(({ id }) => id === "soegte-den"),
    ];
  };
  expect(told(ways)).toEqual([true, true]);
  expect(told([...ways, ...ways])).toEqual([false, false]);
});

test("nobody writes when they applied for what is not applied for", () => {
  const facts = { referralNeeded: false };
  const { writeLines } = checklistApply(contextOf("madservice", { standard: { facts } }));
  expect(writeLines.map(({ id }) => id)).not.toContain("soegte-den");
});

test("before the call one reads what one need not do", () => {
  expect(checklistApply(contextOf("hjemmehjaelp")).freedom).toBe(
    "Du kan sige nej tak til hjælpen. Du kan ikke være anonym.",
  );
});
