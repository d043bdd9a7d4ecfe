import { describe, expect, test } from "vitest";
import { pathText } from "../../../src/load/data/path.ts";
import type { Concept, Standard } from "../../../src/model/index.ts";
import { exampleRecord } from "../../../src/review/example-record.ts";
import { partNotInStandard, partNotTold } from "../../../src/review/rules/part-not-told.ts";

const stated = { status: "stated" as const, body: ["Kommunen ser individuelt på din situation."] };
const silent: Partial<Standard> = {
  sections: {},
  facts: {},
  responsibilities: "not-stated",
  complaint: { kind: "not-stated" },
};

/** What is found when a standard says only this and easy read tells only that. */
const findings = (standard: Partial<Standard>, tells: readonly Concept[]) => {
  const record = exampleRecord({ standard: { ...silent, ...standard }, tells });
  const { easyRead } = record;
  const [section] = easyRead?.sections ?? [];
  if (easyRead === undefined || section === undefined) throw new Error("The example has a section.");
  const { tells: told, ...rest } = section;
  const sections = [tells.length === 0 ? rest : { ...rest, tells: told }];
  const found = { ...record, easyRead: { ...easyRead, sections } };
  return { untold: partNotTold.find(found), tooMuch: partNotInStandard.find(found) };
};
const untoldOf = (standard: Partial<Standard>, tells: readonly Concept[] = ["content"]) =>
  findings(standard, tells).untold.map(({ file, path, what }) => `${file} ${pathText(path)}: ${what}`);

describe("a part that no section tells is found where the standard has it", () => {
  test("when it is stated", () => {
    const sections = { provider: stated };
    expect(untoldOf({ sections })).toEqual([
      "standard sections.provider: No section tells “Hvem giver hjælpen?” (provider).",
    ]);
    expect(findings({ sections }, ["content"]).untold[0]?.fix).toBe(
      'Tell it in a section of easy read and write tells: ["provider"] there.',
    );
  });

  test.each([
    ["stated as none", { status: "stated-none", body: ["Der er ingen."] }],
    ["in conflict", { status: "conflict", conflicts: [] }],
    ["inherited", { status: "inherited", from: "municipality", text: "opfoelgning" }],
  ] as const)("when it is %s", (_status, section) => {
    const followUp = section as NonNullable<Standard["sections"]["followUp"]>;
    expect(untoldOf({ sections: { followUp } })).toEqual([
      "standard sections.followUp: No section tells “Hvordan følger kommunen op?” (followUp).",
    ]);
  });

  test.each([
    ["responsibilities", { responsibilities: { items: [{ text: "Du er hjemme." }] } }],
    ["complaint", { complaint: { kind: "stated-none", statement: "Nej.", reasonGiven: false } }],
    ["emergency", { emergency: { body: ["Ring."], numbers: [{ service: "alarm", printed: "112" }] } }],
    ["facts.price", { facts: { price: { kind: "free" } } }],
    ["facts.freeChoice", { facts: { freeChoice: false } }],
  ] as const)("when it is a field of its own (%s)", (place, standard) => {
    expect(
      findings(standard as unknown as Partial<Standard>, ["content"]).untold.map(({ path }) =>
        pathText(path),
      ),
    ).toEqual([place]);
  });

  test("when it is a time limit", () => {
    const stated6 = [{ value: 6, unit: "months" as const }];
    const limit = { what: "Frist", bound: "at-least-every" as const, stated: stated6 };
    const timeLimits = [
      { ...limit, kind: "course" as const },
      { ...limit, kind: "follow-up" as const },
    ];
    expect(findings({ timeLimits }, ["content"]).untold.map(({ path }) => pathText(path))).toEqual([
      "timeLimits[1]",
    ]);
  });
});

test("a part that a section tells is not found", () => {
  expect(untoldOf({ sections: { provider: stated } }, ["provider"])).toEqual([]);
});

test.each([
  "introduction",
  "purpose",
  "values",
  "qualityGoals",
  "supervision",
  "hearing",
  "revision",
] as const)("the background of the help need not be told (%s)", (concept) => {
  expect(untoldOf({ sections: { [concept]: stated } })).toEqual([]);
});

describe("an edition that never says what it tells", () => {
  test("has one finding, with what there is to tell and how to begin", () => {
    const { untold } = findings({ sections: { scope: stated, ending: stated } }, []);
    expect(untold).toEqual([
      {
        edition: "easy-read",
        file: "easy-read",
        path: ["sections"],
        quote: "",
        what: "No section says what it tells. The standard has scope, ending.",
        fix: 'Begin with one section: write for example tells: ["scope"] below its heading. Once one section has it, each part that none tells is a finding of its own.',
      },
    ]);
  });

  test("has none where the standard says nothing that needs to be told", () => {
    expect(untoldOf({}, [])).toEqual([]);
  });
});

describe("a part that easy read tells and the standard does not have", () => {
  test("is found at its word", () => {
    const { tooMuch } = findings({}, ["content", "provider"]);
    expect(tooMuch.map(({ file, path, what }) => `${file} ${pathText(path)}: ${what}`)).toEqual([
      "easy-read sections[0].tells[1]: The standard says nothing under “Hvem giver hjælpen?” (provider).",
    ]);
  });

  test.each([
    ["scope", { facts: { hoursPerWeekAtMost: 2 } }],
    ["rights", { facts: { rightToRefuse: true } }],
    ["rights", { facts: { anonymity: false } }],
  ] as const)("is there, too, as a fact (%s)", (concept, standard) => {
    expect(findings(standard, [concept]).tooMuch).toEqual([]);
    expect(findings({}, [concept]).tooMuch).toHaveLength(1);
  });

  test("is there, too, as the time until the first contact", () => {
    const stated5 = [{ value: 5, unit: "days" as const }];
    const limit = { kind: "first-contact" as const, what: "Svar", bound: "aim" as const, stated: stated5 };
    expect(findings({ timeLimits: [limit] }, ["processingTime"]).tooMuch).toEqual([]);
  });

  test.each(["targetGroup", "content", "howToApply"] as const)(
    "is there, too, in the summary of every standard (%s)",
    (concept) => {
      expect(findings({}, [concept]).tooMuch).toEqual([]);
    },
  );
});
