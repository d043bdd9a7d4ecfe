import { describe, expect, test } from "vitest";
import type { Standard, TimeLimit } from "../../../src/model/index.ts";
import { questionTicks } from "../../../src/view/question-view.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const madservice = (changes: Partial<Standard>): Standard =>
  contextOf("madservice", { standard: changes }).standard;
const asked = (standard: Standard) => questionTicks(standard).map(({ label }) => label);
const statements = [
  { text: "Højst 20 uger.", where: "side 3" },
  { text: "Højst 6 måneder.", where: "side 5" },
];
const disputed: TimeLimit = {
  kind: "course",
  what: "Forløb",
  bound: "at-most",
  stated: [
    { value: 20, unit: "weeks", where: "side 3" },
    { value: 6, unit: "months", where: "side 5" },
  ],
};
const conflictOn = (about: string, question?: string) => ({
  status: "conflict" as const,
  conflicts: [{ about, statements, ...(question === undefined ? {} : { question }) }],
});

describe("a contradiction", () => {
  test("is asked as the reader would ask it, how to get the help first and follow-up late", () => {
    const { standard } = contextIn(tvivlstrup, "hjemmehjaelp");
    const questions = asked(standard);
    expect(questions[0]).toBe("Hvordan søger jeg om hjælp?");
    expect(questions.indexOf("Hvor tit får jeg rengøring?")).toBeGreaterThan(0);
    expect(questions.indexOf("Hvor tit taler vi om hjælpen igen?")).toBeGreaterThan(
      questions.indexOf("Hvor tit får jeg rengøring?"),
    );
  });

  test("is asked in words of its own where the standard has them", () => {
    const sections = { scope: conflictOn("Hvor længe får du hjælp?", "Hvor længe hjælper I mig?") };
    expect(asked(madservice({ sections }))).toContain("Hvor længe hjælper I mig?");
  });

  test("is asked without what is said after the question", () => {
    const sections = { scope: conflictOn("Hvor længe får du hjælp? Det er måske to slags hjælp.") };
    expect(asked(madservice({ sections }))).toContain("Hvor længe får jeg hjælp?");
  });

  test("becomes a question where it is none", () => {
    expect(asked(madservice({ sections: { scope: conflictOn("Længden") } }))).toContain(
      "Hvad gælder om „Længden“?",
    );
  });

  test("stands in any section, also one that nobody misses", () => {
    expect(asked(madservice({ sections: { values: conflictOn("Hvem bestemmer?") } }))).toContain(
      "Hvem bestemmer?",
    );
  });

  test("in a section of the standard's own is asked, under the question that it answers where it answers one", () => {
    const own = { heading: "Vejen", ...conflictOn("Hvordan kommer du i gang?") };
    const ids = (answers: readonly "howToApply"[]) => {
      const ownSections = [
        { ...own, id: "vejen", ...(answers.length === 0 ? {} : { answers: [...answers] }) },
      ];
      return questionTicks(madservice({ ownSections, facts: {} })).map(({ id }) => id);
    };
    expect(ids(["howToApply"])[0]).toBe("spoerg-afsnit-vejen-1");
    expect(ids([]).indexOf("spoerg-afsnit-vejen-1")).toBeGreaterThan(0);
  });

  test("between the text and the law is none: the reader asks for what the law gives", () => {
    const targetGroup = (question?: string) => ({
      status: "stated" as const,
      body: ["Du er over 67 år."],
      lawAbove: [
        {
          about: "Skal du være over 67 år?",
          ...(question === undefined ? {} : { question }),
          says: "Nej. Du skal have brug for hjælp.",
          under: [{ act: "serviceloven", section: "83" }],
          text: "Du er over 67 år.",
          where: "side 2",
        },
      ],
    });
    const askedOf = (question?: string) =>
      asked(madservice({ sections: { targetGroup: targetGroup(question) } })).map(visibleSpaces);
    expect(askedOf()).toContain(
      "Skal jeg være over 67~år? Loven siger: Nej. Jeg skal have brug for hjælp. (servicelovens §~83)",
    );
    expect(askedOf("Kan jeg få mad, før jeg er 67 år?")).toContain(
      "Kan jeg få mad, før jeg er 67~år? (servicelovens §~83)",
    );
  });

  test("on how many of several points must fit is asked, and not where the text says it", () => {
    const targetGroup = (rule: "any" | "not-stated") => ({
      status: "stated" as const,
      body: [
        {
          kind: "conditions" as const,
          rule,
          intro: "Hjælpen er for dig, hvis du",
          items: ["er ny", "er ung"],
        },
      ],
    });
    const question = "Kan jeg få hjælp, selv om kun ét af jeres punkter passer på mig?";
    expect(asked(madservice({ sections: { targetGroup: targetGroup("not-stated") } }))).toContain(question);
    expect(asked(madservice({ sections: { targetGroup: targetGroup("any") } }))).not.toContain(question);
  });

  test("on a time is asked once, by the section or by the limit", () => {
    const told = asked(
      madservice({ sections: { scope: conflictOn("Hvor længe?") }, timeLimits: [disputed] }),
    );
    expect(told).toContain("Hvor længe?");
    expect(told).not.toContain("Hvilken tid gælder for „Forløb“?");
    expect(asked(madservice({ timeLimits: [disputed] }))).toContain("Hvilken tid gælder for „Forløb“?");
  });

  test("on a time is not taken for another one that has some of its numbers", () => {
    const stated = [{ value: 2, unit: "weeks" as const, where: "side 9" }, ...disputed.stated];
    const timeLimits = [{ ...disputed, stated }];
    expect(asked(madservice({ sections: { scope: conflictOn("Hvor længe?") }, timeLimits }))).toContain(
      "Hvilken tid gælder for „Forløb“?",
    );
  });
});

describe("a silence", () => {
  test("on the price and the answer is asked", () => {
    expect(asked(madservice({ facts: {}, timeLimits: [] }))).toEqual(
      expect.arrayContaining(["Hvad koster det?", "Hvornår får jeg svar?", "Kan jeg sige nej til hjælpen?"]),
    );
  });

  test("is not asked where the standard answers", () => {
    const questions = asked(contextOf("hjemmehjaelp").standard);
    expect(questions).not.toContain("Hvad koster det?");
    expect(questions).not.toContain("Kan jeg sige nej til hjælpen?");
  });

  test("on duties and complaints is asked too", () => {
    expect(asked(madservice({ responsibilities: "not-stated", complaint: { kind: "not-stated" } }))).toEqual(
      expect.arrayContaining(["Hvad skal jeg selv gøre?", "Hvad kan jeg gøre, hvis jeg er utilfreds?"]),
    );
  });

  test("on the answer is none where nothing is applied for: then one waits to be called", () => {
    const facts = { referralNeeded: false };
    const questions = asked(madservice({ facts, timeLimits: [] }));
    expect(questions).not.toContain("Hvornår får jeg svar?");
    expect(questions).toContain("Hvornår hører jeg fra jer?");
    const contact: TimeLimit = {
      kind: "first-contact",
      what: "Første kontakt",
      bound: "at-most",
      stated: [{ value: 5, unit: "days" }],
    };
    expect(asked(madservice({ facts, timeLimits: [contact] }))).not.toContain("Hvornår hører jeg fra jer?");
  });

  test("on whether one can be anonymous is asked where no decision is made", () => {
    const legalBasis = madservice({}).legalBasis.map((basis) => ({
      ...basis,
      appeal: "usually-no-decision" as const,
    }));
    expect(asked(madservice({ legalBasis, facts: {} }))).toContain("Kan jeg være anonym?");
  });
});

test("what an editor would have asked stands after what the text leaves open, as it is written", () => {
  const questions = asked(madservice({ facts: {}, questions: ["Må jeg få mad uden løg?"] }));
  expect(questions.length).toBeGreaterThan(1);
  expect(questions.at(-1)).toBe("Må jeg få mad uden løg?");
});

test("no two questions share an id, and each keeps it whatever else is asked", () => {
  const all = questionTicks(madservice({ facts: {}, timeLimits: [disputed], sections: {} }));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const idOf = (ticks: ReturnType<typeof questionTicks>) =>
    ticks.find(({ label }) => label === "Hvad koster det?")?.id;
  expect(idOf(all)).toBe("spoerg-pris");
  expect(idOf(questionTicks(madservice({ facts: {} })))).toBe("spoerg-pris");
});
