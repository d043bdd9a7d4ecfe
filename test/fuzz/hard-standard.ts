import fc from "fast-check";
import { dataFormat } from "../../src/model/index.ts";
import { hardCell, hardText, hardTitle } from "./hard-words.ts";

/** What one trial puts into a municipality: its name, and what a standard of it says. */
export interface HardContent {
  readonly municipality: string;
  readonly contact: string;
  readonly title: string;
  readonly promise: string;
  readonly body: readonly unknown[];
}

const list = fc.record({
  kind: fc.constantFrom("list", "steps"),
  items: fc.array(hardText, { minLength: 2, maxLength: 6 }),
});

const services = fc.record({
  kind: fc.constant("services"),
  items: fc.array(
    fc.record(
      {
        title: hardTitle,
        text: hardText,
        level: hardTitle,
        included: fc.array(hardText, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ["title"] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

const products = fc.record({
  kind: fc.constant("products"),
  caption: hardTitle,
  items: fc.array(
    fc.record(
      { name: hardTitle, text: hardText, price: hardText, note: hardText },
      { requiredKeys: ["name", "text"] },
    ),
    { minLength: 1, maxLength: 40 },
  ),
});

const goals = fc.record({
  kind: fc.constant("goals"),
  items: fc.array(fc.record({ goal: hardTitle, measured: hardTitle }, { requiredKeys: ["goal"] }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** A table of 2 to 8 columns and 1 to 90 rows; short ones are as frequent in real standards as here. */
const table = fc
  .tuple(
    fc.integer({ min: 2, max: 8 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 13, max: 90 }) },
    ),
  )
  .chain(([columns, rows]) => {
    const row = fc.array(hardCell, { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constant("table"),
      caption: hardTitle,
      head: fc.uniqueArray(hardTitle, { minLength: columns, maxLength: columns }),
      rows: fc.array(row, { minLength: rows, maxLength: rows }),
    });
  });

const simple = fc.oneof(
  { weight: 4, arbitrary: hardText },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: services },
  { weight: 1, arbitrary: products },
  { weight: 1, arbitrary: goals },
);

/** A part of a section, which may hold a part itself. */
const partOf = (piece: fc.Arbitrary<unknown>) =>
  fc.record({
    kind: fc.constant("part"),
    heading: hardTitle,
    body: fc.array(piece, { minLength: 1, maxLength: 2 }),
  });

/** Everything that a trial may make of a municipality and a standard. */
export const hardContent: fc.Arbitrary<HardContent> = fc.record({
  municipality: hardTitle,
  contact: hardTitle,
  title: hardTitle,
  promise: hardText.map((text) => text.replaceAll("\n", " ").trim()),
  body: fc.array(
    fc.oneof(
      { weight: 9, arbitrary: simple },
      { weight: 1, arbitrary: partOf(fc.oneof(simple, partOf(simple))) },
    ),
    { minLength: 1, maxLength: 6 },
  ),
});

/** The files of a content folder in which one standard says it. */
export function filesOf({
  municipality,
  contact,
  title,
  promise,
  body,
}: HardContent): Readonly<Record<string, string>> {
  const profile = {
    format: dataFormat,
    id: "proeve",
    name: municipality,
    code: "999",
    region: "sjaelland",
    voice: "restated",
    theme: { accent: "#1f4e3d", accentDark: "#9fd8c0" },
    wasUrl: "https://was.proeve.example/",
    accessibilityContact: { phone: "12345601", email: "web@proeve.example" },
  };
  const standard = {
    id: "hjaelp",
    title,
    revision: "2026-1",
    legalBasis: [{ act: "serviceloven", section: "83", role: "main", appeal: "appeal" }],
    adoption: "not-stated",
    validity: "not-stated",
    source: { title: "En folder", titleIsOurs: true, seen: "2026-11-01" },
    summary: { promise, who: "Du bor i kommunen.", what: "Hjælp.", start: "Ring til os." },
    sections: { content: { status: "stated", body } },
    facts: { price: { kind: "free" } },
    responsibilities: { items: [{ text: "Du er hjemme." }] },
    complaint: {
      kind: "appeal",
      over: "Du kan klage.",
      forms: ["written"],
      deadline: { weeks: 4, from: "du fik svar" },
      to: "kontakt",
      afterwards: ["Kommunen ser på sagen igen."],
      decidedBy: "Ankestyrelsen",
    },
    contacts: [{ id: "kontakt", name: contact, for: ["apply", "ask", "complain"], phone: "12345680" }],
    timeLimits: [],
  };
  const easyRead = {
    standard: "hjaelp",
    madeFrom: "2026-1",
    summary: ["Du kan få hjælp.", { contact: "kontakt" }],
    sections: [
      { heading: "Hvad kan du få?", pictogram: "home", tells: ["content"], lines: ["Du kan få hjælp."] },
    ],
  };
  const written = (value: unknown) => `export default ${JSON.stringify(value, undefined, 2)};\n`;
  return {
    "proeve/index.ts": written(profile),
    "proeve/standards/hjaelp.ts": written(standard),
    "proeve/easy-read/hjaelp.ts": written(easyRead),
  };
}
