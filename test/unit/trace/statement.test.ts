import { expect, test } from "vitest";
import { pathText } from "../../../src/load/index.ts";
import { standard } from "../../../src/model/index.ts";
import { statementsOf } from "../../../src/trace/statement.ts";

const summary = { promise: "Vi hjælper.", who: "Dig.", what: "Hjælp.", start: "Ring." };

function told(parts: object): readonly string[] {
  const whole = {
    id: "stoette",
    title: "Støtte",
    revision: "1",
    legalBasis: [{ act: "serviceloven", section: "85", role: "main", appeal: "appeal", where: "[2]" }],
    adoption: "not-stated",
    validity: "not-stated",
    source: { title: "Støtte", seen: "2026-11-01" },
    summary,
    sections: {},
    facts: {},
    responsibilities: "not-stated",
    complaint: { kind: "not-stated" },
    contacts: [],
    timeLimits: [],
    ...parts,
  };
  return statementsOf(standard.parse(whole)).map(({ path, texts, place }) => {
    const numbers = place?.isOurs === true ? "ours" : place?.sentences.join("+");
    return `${pathText(path)} ${numbers ?? "nowhere"}: ${texts.join(" | ")}`;
  });
}

test("silence is no statement; the title, the law and the short answer are", () => {
  expect(told({ where: { title: "[1]", summary: "[3]" } })).toEqual([
    "title 1: Støtte",
    "legalBasis[0] 2: act: serviceloven | section: 85 | role: main | appeal: appeal",
    "summary.promise 3: Vi hjælper.",
    "summary.who 3: Dig.",
    "summary.what 3: Hjælp.",
    "summary.start 3: Ring.",
  ]);
});

test("a block has its own place, else that of its part, else that of its section", () => {
  const body = [
    "Du får hjælp.",
    { kind: "text", where: "[6]", text: "Om natten også." },
    {
      kind: "part",
      where: "[7]",
      heading: "Mad",
      body: ["Du får mad.", { kind: "list", where: "ours", items: ["Varm", "Kold"] }],
    },
    {
      kind: "groups",
      items: [
        { name: "Du er under 67 år", who: "Du bor hjemme.", body: ["Du får mad."] },
        { name: "Du er fyldt 67 år", who: "Du bor hjemme." },
      ],
    },
  ];
  const lines = told({ sections: { content: { status: "stated", where: "[5]", body } } });
  expect(lines.filter((line) => line.startsWith("sections"))).toEqual([
    "sections.content.body[0] 5: Du får hjælp.",
    "sections.content.body[1] 6: Om natten også.",
    "sections.content.body[2].body[0] 7: Du får mad.",
    "sections.content.body[2].body[1] ours: Varm | Kold",
    "sections.content.body[3].items[0] 5: Du er under 67 år | Du bor hjemme.",
    "sections.content.body[3].items[0].body[0] 5: Du får mad.",
    "sections.content.body[3].items[1] 5: Du er fyldt 67 år | Du bor hjemme.",
  ]);
});

test("statements that contradict each other have no place but their own", () => {
  const statements = [
    { text: "Hver uge.", where: "side 2 [8]" },
    { text: "Hver måned.", where: "side 4" },
  ];
  const conflicts = [{ about: "Hvor tit?", statements }];
  const lines = told({ sections: { scope: { status: "conflict", where: "[5]", conflicts } } });
  expect(lines.slice(-2)).toEqual([
    "sections.scope.conflicts[0].statements[0] 8: Hver uge.",
    "sections.scope.conflicts[0].statements[1] : Hver måned.",
  ]);
});

test("what an Act gives above a text has the place of that text, and own sections are sections", () => {
  const above = {
    about: "Kan du vælge?",
    says: "Ja, det kan du.",
    under: [{ act: "serviceloven", section: "85" }],
    text: "Du kan ikke vælge.",
    where: "side 3 [6]",
  };
  const freeChoice = { status: "stated", where: "[5]", body: ["Du kan spørge."], lawAbove: [above] };
  const from = { from: "municipality", text: "vurdering" };
  const ownSections = [{ id: "valg", heading: "Valg", status: "inherited", where: "[7]", ...from }];
  expect(told({ sections: { freeChoice }, ownSections }).slice(-3)).toEqual([
    "sections.freeChoice.body[0] 5: Du kan spørge.",
    "sections.freeChoice.lawAbove[0] 6: Du kan ikke vælge. | Ja, det kan du.",
    "ownSections[0].text 7: text: vurdering",
  ]);
});

test("what is no text counts too: facts, time limits, contacts, complaints, duties", () => {
  const lines = told({
    facts: { referralNeeded: true },
    responsibilities: { intro: "Du skal:", items: [{ text: "Rydde op.", where: "[9]" }] },
    complaint: { kind: "no-decision", text: "Du får ingen afgørelse." },
    contacts: [{ id: "torvet", name: "Torvet", for: ["ask"], phone: "12345678", where: "[10]" }],
    timeLimits: [
      {
        kind: "decision",
        what: "Svar",
        bound: "at-most",
        stated: [{ value: 4, unit: "weeks", where: "[11]" }],
      },
    ],
    where: { facts: "[12]", responsibilities: "ours", complaint: "[13]" },
  });
  expect(lines.slice(6)).toEqual([
    "facts.referralNeeded 12: referralNeeded: true",
    "responsibilities.intro ours: Du skal:",
    "responsibilities.items[0] 9: Rydde op.",
    "complaint 13: kind: no-decision | Du får ingen afgørelse.",
    "contacts[0] 10: id: torvet | name: Torvet | ask | phone: 12345678",
    "timeLimits[0].stated[0] 11: kind: decision | what: Svar | bound: at-most | value: 4 | unit: weeks",
  ]);
});
