import { describe, expect, test } from "vitest";
import { resolvedStandard } from "../../../src/load/index.ts";
import { type Block, conceptOrder } from "../../../src/model/index.ts";
import { isStated, notStatedView } from "../../../src/view/not-stated-view.ts";
import { contextIn, contextOf, lillerup } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const everything = [
  "hvem der kan få hjælpen",
  "hvad du kan få hjælp til",
  "hvor meget hjælp du kan få, og hvor længe",
  "hvornår hjælpen slutter",
  "hvem der giver hjælpen",
  "om du selv kan vælge leverandør",
  "hvad hjælpen koster",
  "hvordan du får hjælpen",
  "hvornår du får svar",
  "hvordan kommunen følger op",
  "hvad dit ansvar er",
  "hvordan du klager",
  "om du kan være anonym",
  "om du kan sige nej til hjælpen",
];
const silentStandard = {
  sections: {},
  facts: {},
  timeLimits: [],
  contacts: [],
  legalBasis: [],
  responsibilities: "not-stated",
  complaint: { kind: "not-stated" },
} as const;
const silent = (changes: Parameters<typeof contextOf>[1] = {}) =>
  contextOf("madservice", {
    standard: { ...silentStandard, timeLimits: [], contacts: [], legalBasis: [], ...changes.standard },
  });

test("what a citizen would miss is listed in the order of the page", () => {
  expect(notStatedView(silent())?.items).toEqual(everything);
});

test("what is not stated names whose text is silent, and whom to ask", () => {
  expect(notStatedView(silent())).toMatchObject({
    intro: "Lillerup Kommune skriver ikke",
    ask: expect.stringMatching(/^Spørg Lillerup Kommune/) as unknown,
  });
});

test("what is stated is not listed", () => {
  const context = silent({
    standard: { sections: { ending: { status: "stated", body: ["Efter et år."] } } },
  });
  expect(notStatedView(context)?.items).toEqual(
    everything.filter((item) => item !== "hvornår hjælpen slutter"),
  );
});

test("what is stated as none is not counted as not stated", () => {
  const context = silent({
    standard: { sections: { followUp: { status: "stated-none", body: ["Ingen."] } } },
  });
  expect(notStatedView(context)?.items).not.toContain("hvordan kommunen følger op");
});

test("a contradiction is not counted as not stated", () => {
  expect(notStatedView(contextIn(tvivlstrup, "hjemmehjaelp"))?.items).not.toContain(
    "hvordan kommunen følger op",
  );
});

describe("a concept is stated, too, where", () => {
  test("the price is a fact", () => {
    expect(isStated("cost", { ...contextOf("madservice").standard, sections: {} })).toBe(true);
  });

  test("the free choice is a fact", () => {
    expect(isStated("freeChoice", { ...contextOf("bostoette").standard, sections: {} })).toBe(true);
  });

  test.each(["follow-up", "first-follow-up"] as const)(
    "a time limit tells when it follows up (%s)",
    (kind) => {
      const stated = [{ value: 6, unit: "months" as const }];
      const limit = { kind, what: "Opfølgning", bound: "at-least-every" as const, stated };
      expect(isStated("followUp", { ...silent().standard, timeLimits: [limit] })).toBe(true);
    },
  );

  test("but no other time limit does", () => {
    const stated = [{ value: 5, unit: "days" as const }];
    const limit = { kind: "first-contact" as const, what: "Kontakt", bound: "at-most" as const, stated };
    expect(isStated("followUp", { ...silent().standard, timeLimits: [limit] })).toBe(false);
  });

  test("a responsibility is asked", () => {
    expect(isStated("responsibilities", contextOf("ledsagelse").standard)).toBe(true);
  });
});

describe("the list never contradicts the page: it leaves out", () => {
  const { contacts, legalBasis } = contextOf("madservice").standard;
  const itemsOf = (standard: Parameters<typeof silent>[0] & object) => notStatedView(silent(standard))?.items;
  const limitOf = (kind: "decision" | "delivery" | "other", what: string) => {
    const stated = [{ value: 2, unit: "weeks" as const }];
    return { standard: { timeLimits: [{ kind, what, bound: "at-most" as const, stated }] } };
  };

  test("how to apply, where a contact is for that", () => {
    expect(itemsOf({ standard: { contacts } })).not.toContain("hvordan du får hjælpen");
  });

  test.each([
    ["decision", "Vi skriver til dig"],
    ["other", "Svar på din ansøgning"],
    ["other", "Afgørelse"],
  ] as const)("when the answer comes, where a time limit tells it (%s: %s)", (kind, what) => {
    expect(itemsOf(limitOf(kind, what))).not.toContain("hvornår du får svar");
  });

  test.each([
    ["delivery", "Maden kommer"],
    ["other", "Ansvar for nøgler"],
  ] as const)("but not for another limit (%s: %s)", (kind, what) => {
    expect(itemsOf(limitOf(kind, what))).toContain("hvornår du får svar");
  });

  test("when one gets an answer, where nothing is applied for", () => {
    expect(itemsOf({ standard: { facts: { referralNeeded: false } } })).not.toContain("hvornår du får svar");
  });

  test("whether one can be anonymous, where the help needs a decision", () => {
    expect(itemsOf({ standard: { legalBasis } })).not.toContain("om du kan være anonym");
    const withoutDecision = legalBasis.map((basis) => ({ ...basis, appeal: "usually-no-decision" as const }));
    expect(itemsOf({ standard: { legalBasis: withoutDecision } })).toContain("om du kan være anonym");
  });
});

test("a standard that leaves nothing open has no list", () => {
  const stated = { status: "stated", body: ["Ja."] } as const;
  const sections = Object.fromEntries(conceptOrder.map((concept) => [concept, stated]));
  expect(notStatedView(contextOf("vaerested", { standard: { sections } }))).toBeUndefined();
});

describe("what is told elsewhere on the page is not asked for", () => {
  const itemsWith = (changes: Parameters<typeof silent>[0]) => notStatedView(silent(changes))?.items ?? [];
  const told = (block: Block) => itemsWith({ standard: { sections: { purpose: stated(block) } } });
  const stated = (block: Block) => ({ status: "stated" as const, body: [block] });
  const missedBy = (items: readonly string[]) => everything.filter((one) => !items.includes(one));
  const amount = "hvor meget hjælp du kan få, og hvor længe";
  const howLong = "hvor længe du kan få hjælpen";

  test("neither what a section of one's own answers", () => {
    const ownSections = [
      { id: "koersel", heading: "Kørsel", body: ["Ring."], answers: ["cost" as const, "complaint" as const] },
    ];
    expect(missedBy(itemsWith({ standard: { ownSections } }))).toEqual([
      "hvad hjælpen koster",
      "hvordan du klager",
    ]);
  });

  test("nor what a text of the municipality answers that a section inherits", () => {
    const written = {
      ...contextOf("madservice").standard,
      sections: {},
      ownSections: [
        {
          id: "hvem",
          heading: "Hvem?",
          status: "inherited" as const,
          from: "municipality" as const,
          text: "hvem",
        },
      ],
    };
    const suppliers: Block = { kind: "suppliers", items: [{ name: "Nabo" }] };
    const profile = { ...lillerup.profile, sharedTexts: { hvem: { body: [suppliers] } } };
    const { inheritedBlocks = [] } = resolvedStandard(written, profile);
    expect(missedBy(itemsWith({ standard: { inheritedBlocks } }))).toEqual(["hvem der giver hjælpen"]);
  });

  test.each<[string, Block]>([
    ["a service's quantity", { kind: "services", items: [{ title: "Bad", quantity: "20 minutter" }] }],
    ["how often it comes", { kind: "services", items: [{ title: "Bad", frequency: "hver dag" }] }],
  ])("nor how much, beside %s, but for how long", (_what, block) => {
    const items = told(block);
    expect(missedBy(items)).toEqual(["hvad du kan få hjælp til", amount]);
    expect(items).toContain(howLong);
  });

  test.each(["Antal timer om ugen", "Hvor tit", "Minutter"])("nor how much, beside a table of %s", (head) => {
    const table: Block = { kind: "table", caption: "Hjælp", head: ["Ydelse", head], rows: [["Bad", "3"]] };
    expect(missedBy(told({ kind: "part", heading: "Bad", body: [table] }))).toEqual([amount]);
  });

  test("but a table of prices says nothing of how much", () => {
    const table: Block = { kind: "table", caption: "Priser", head: ["Ret", "Pris"], rows: [["Mad", "3"]] };
    expect(missedBy(told(table))).toEqual([]);
  });

  test.each<[string, Block, string]>([
    ["who gives it", { kind: "suppliers", items: [{ name: "Nabo" }] }, "hvem der giver hjælpen"],
    [
      "who can get it",
      { kind: "groups", items: ["Unge", "Ældre"].map((name) => ({ name, who: "Du." })) },
      "hvem der kan få hjælpen",
    ],
    [
      "what one gets",
      { kind: "products", caption: "Til badet", items: [{ name: "Taburet", text: "Til badet." }] },
      "hvad du kan få hjælp til",
    ],
  ])("nor %s, beside a list of it", (_what, block, missed) => {
    expect(missedBy(told(block))).toEqual([missed]);
  });
});
