import { describe, expect, test } from "vitest";
import { pathText } from "../../../src/load/data/path.ts";
import type { WrittenStandard } from "../../../src/model/index.ts";
import { exampleRecord } from "../../../src/review/example-record.ts";
import type { Example } from "../../../src/review/record.ts";
import { factLeftOut } from "../../../src/review/rules/fact-left-out.ts";

const tracesOf = (example: Example) => factLeftOut.find(exampleRecord(example));
const foundIn = (example: Example) => tracesOf(example).map(({ what, path }) => `${pathText(path)} ${what}`);
const saying = (text: string, ...easyRead: readonly string[]): Example => ({ full: [text], easyRead });
const individual = "Kommunen ser individuelt på din situation.";

describe("a citizen who reads only easy read misses", () => {
  test.each([
    ["an amount", "Det koster 62,50 kroner.", "“62,50 kroner”"],
    ["hours", "Du får hjælp i 2 timer om ugen.", "“2 timer”"],
    ["hours in words", "Du får hjælp i to timer om ugen.", "“to timer”"],
    ["weeks", "Et forløb varer 20 uger.", "“20 uger”"],
    ["an age", "Du er fyldt 18 år.", "“18 år”"],
    ["a deadline", "Du skal søge før den 1. maj.", "“1. maj”"],
    ["a telephone number", "Ring på 12 34 56 87.", "“12 34 56 87”"],
    ["a mail", "Skriv til hjaelp@lillerup.example.", "“hjaelp@lillerup.example”"],
    ["opening hours", "Vi har åbent kl. 9-15.", "“kl. 9-15”"],
  ])("%s", (_what, text, found) => {
    expect(foundIn(saying(text, individual))).toEqual([`sections.content.body[0] ${found}`]);
  });

  test("both ends of a range", () => {
    expect(foundIn(saying("Du er 18-65 år.", individual, "Du er 18 år."))).toEqual([
      "sections.content.body[0] “18-65 år”",
    ]);
    expect(foundIn(saying("Du er 18-65 år.", individual, "Du er mellem 18 og 65 år."))).toEqual([]);
  });

  test("a time limit, the price and the hours that are values", () => {
    const standard: Partial<WrittenStandard> = {
      facts: {
        price: { kind: "amount", kroner: 1200, per: "måned", year: 2026 },
        hoursPerWeekAtMost: 7.5,
        visitsBeforeClosing: 3,
      },
      timeLimits: [
        {
          kind: "follow-up",
          what: "Opfølgning",
          bound: "at-least-every",
          stated: [
            { value: 12, unit: "months", where: "side 3" },
            { value: 6, unit: "months", where: "side 5" },
          ],
        },
      ],
    };
    expect(foundIn({ standard, easyRead: ["Kommunen følger op hver 6. måned."] })).toEqual([
      "timeLimits[0].stated[0].value “12 måneder”",
      "facts.price “1.200 kroner”",
      "facts.hoursPerWeekAtMost “7,5 timer”",
      "facts.visitsBeforeClosing “3 gange”",
    ]);
  });
});

test("a fact is found once, where it stands and not in the summary that repeats it", () => {
  const summary = {
    promise: "Du får hjælp.",
    who: "Du er fyldt 18 år.",
    what: "Hjælp.",
    start: "Ring.",
  };
  const body = ["Du skal være fyldt 18 år.", "Er du under 18 år, så ring."];
  const sections = { targetGroup: { status: "stated" as const, body } };
  expect(foundIn({ standard: { summary, sections } })).toEqual(["sections.targetGroup.body[0] “18 år”"]);
});

describe("nobody misses", () => {
  test.each([
    ["a paragraph", "Hjælpen står i § 83 a."],
    ["what the text counts of itself", "Kommunen nævner 6 punkter i 12 afsnit."],
  ])("%s", (_what, text) => {
    expect(foundIn(saying(text, individual))).toEqual([]);
  });

  test.each([
    "introduction",
    "purpose",
    "qualityGoals",
    "values",
    "supervision",
    "hearing",
    "revision",
  ] as const)("a number in the help's background (%s)", (concept) => {
    const sections = { [concept]: { status: "stated", body: ["Kommunen har 20 timer til det."] } };
    expect(foundIn({ standard: { sections } })).toEqual([]);
  });

  test("what a law says, when the text was adopted and read, and what has changed since", () => {
    const standard: Partial<WrittenStandard> = {
      legalBasis: [
        {
          act: "serviceloven",
          section: "82 b",
          role: "main",
          appeal: "no-appeal-by-statute",
          says: "Hjælp i op til 6 måneder.",
        },
      ],
      adoption: { by: "Byrådet", on: "2025-03-02" },
      validity: { from: "2025-04-01" },
      earlierRevisions: [{ revision: "1", replacedOn: "2025-04-01", changes: ["Før fik du 3 timer."] }],
    };
    expect(foundIn({ standard })).toEqual([]);
  });
});

describe("numbers that easy read takes from the standard", () => {
  const bare = exampleRecord({
    standard: {
      contacts: [{ id: "vagten", name: "Vagten", for: ["ask"], phone: "12345687", openingHours: "Kl. 9-15" }],
      emergency: {
        body: ["Ring straks."],
        numbers: [
          { service: "alarm", printed: "112" },
          { service: "medical-helpline", printed: "1813" },
        ],
      },
    },
  });

  test("are there when their line is there", () => {
    expect(factLeftOut.find(bare)).toEqual([]);
  });

  test("are missed with the line to write, the region's own helpline among them", () => {
    const found = factLeftOut.find({ ...bare, easyPrinted: [] });
    expect(found.map(({ what, fix }) => [what, fix])).toEqual([
      ["“Kl. 9-15”", 'Name the contact in easy read: { contact: "vagten" }.'],
      ["“12345687”", 'Name the contact in easy read: { contact: "vagten" }.'],
      ["“112”", "Print the emergency numbers in easy read: { emergencyNumbers: true }."],
      ["“1818”", "Print the emergency numbers in easy read: { emergencyNumbers: true }."],
    ]);
  });
});

test("the finding stands in the standard and weighs as easy read's", () => {
  const [match] = tracesOf(saying("Du får 2 timer.", individual));
  expect(match).toMatchObject({ edition: "easy-read", file: "standard", quote: "Du får 2 timer." });
});
