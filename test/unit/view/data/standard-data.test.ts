import { describe, expect, test } from "vitest";
import { standardData } from "../../../../src/view/data/schema/standard.ts";
import { standardDataOf } from "../../../../src/view/data/standard-data.ts";
import type { PrintFacts } from "../../../../src/view/site-context.ts";
import { standardContexts } from "../../../../src/view/standard-context.ts";
import { pageWriter } from "../../../../src/view/writer.ts";
import { context, contextOf, contextWith, lillerup, only } from "../../../helpers/lillerup.ts";
import { storeby } from "../../../helpers/storeby.ts";
import { tvivlstrup } from "../../../helpers/tvivlstrup.ts";

const dataOf = (...given: Parameters<typeof contextOf>) => standardDataOf(contextOf(...given));
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const all = [lillerup, storeby, tvivlstrup].flatMap((municipality) =>
  standardContexts(municipality, context, pageWriter(context, municipality)),
);

test("every standard has exactly the keys that its schema tells, whatever it holds", () => {
  expect(all).toHaveLength(15);
  for (const one of all) {
    const made = asJson(standardDataOf(one));
    // The schema drops the keys that it does not know.
    expect(standardData.parse(made)).toEqual(made);
  }
});

test("a standard says where it stands, where its data stand, and what it is in", () => {
  expect(dataOf("madservice")).toMatchObject({
    $schema: "https://standarder.lillerup.example/hjaelp/data/v1/schema/standard.schema.json",
    id: "https://standarder.lillerup.example/hjaelp/lillerup/madservice/",
    self: "https://standarder.lillerup.example/hjaelp/data/v1/standards/lillerup/madservice.json",
    dataVersion: 1,
    standard: "madservice",
    title: "Madservice",
    municipality: { id: "lillerup", code: "999" },
    source: { seen: "2026-11-01" },
  });
});

test("a standard tells the others that a reader may need, each with its address and the reason that is given", () => {
  const [given] = all.filter(({ standard }) => standard.id === "kontaktperson").map(standardDataOf);
  expect(given?.related).toEqual([
    {
      standard: "hjaelpemidler",
      title: "Hjælpemidler",
      url: "https://standarder.lillerup.example/hjaelp/storeby/hjaelpemidler/",
      why: "Til dig, der har brug for et tryghedskald.",
    },
    expect.objectContaining({ standard: "hjemmehjaelp", why: undefined }),
  ]);
  expect(dataOf("madservice").related).toEqual([]);
});

test("an age limit is data, and a section of the page where the text has none on whom the help is for", () => {
  const { facts, sections } = dataOf("vaerested");
  expect(facts.ages).toEqual({ from: 18, to: 66 });
  expect(sections.find(({ id }) => id === "hvem")?.blocks).toEqual([
    { kind: "text", text: { markdown: "Du skal være 18 til 66 år.", plain: "Du skal være 18 til 66 år." } },
  ]);
});

describe("a text", () => {
  const body = ["Læs om [mad](/madservice/), *helst* i dag, eller på [nettet](https://storeby.example/x)."];
  const standard = { sections: { content: { status: "stated" as const, body } } };

  test("stands as Markdown with whole addresses, and as words alone", () => {
    const [section] = dataOf("madservice", { standard }).sections;
    expect(section?.blocks).toEqual([
      {
        kind: "text",
        text: {
          markdown:
            "Læs om [mad](https://standarder.lillerup.example/hjaelp/lillerup/madservice/), *helst* i dag, eller på [nettet](https://storeby.example/x).",
          plain: "Læs om mad, helst i dag, eller på nettet.",
        },
      },
    ]);
  });

  test("has no municipality in its addresses on a site of its own", () => {
    const own = { ...contextOf("madservice", { standard }), site: { ...context, form: "own" as const } };
    expect(JSON.stringify(standardDataOf(own).sections)).toContain(
      "](https://standarder.lillerup.example/hjaelp/madservice/)",
    );
  });
});

test("a section that contradicts itself keeps every statement with its place, and no number of the trace", () => {
  const statements = [
    { text: "Hver anden uge.", where: "side 7 [12-14]" },
    { text: "Hver tredje uge.", where: "side 9" },
  ];
  const conflicts = [{ about: "Hvor ofte bliver der gjort rent?", statements }];
  const sections = { scope: { status: "conflict" as const, conflicts } };
  const made = dataOf("hjemmehjaelp", { standard: { sections, facts: {} } }).sections;
  expect(made).toMatchObject([
    {
      id: "omfang",
      url: "https://standarder.lillerup.example/hjaelp/lillerup/hjemmehjaelp/#omfang",
      concept: "scope",
      status: "conflict",
      conflicts: [
        {
          statements: [
            { text: { plain: "Hver anden uge." }, where: "side 7" },
            { text: { plain: "Hver tredje uge." }, where: "side 9" },
          ],
        },
      ],
    },
  ]);
  expect(JSON.stringify(made)).not.toContain("12-14");
});

test("what the source does not say is named by its key and in words, and is in no section", () => {
  const standard = { sections: {}, facts: {}, timeLimits: [], responsibilities: "not-stated" as const };
  const { notStated, facts, responsibilities, sections } = dataOf("madservice", { standard });
  expect(notStated.concepts).toEqual(expect.arrayContaining(["cost", "content", "responsibilities"]));
  expect(notStated.facts).toContain("whetherToRefuse");
  expect(notStated.texts).toHaveLength(notStated.concepts.length + notStated.facts.length);
  expect(notStated.texts).toContain("hvad hjælpen koster");
  expect([asJson(facts), responsibilities, sections]).toEqual([{}, "not-stated", []]);
});

test("a value that no section tells has one, as on the page", () => {
  const standard = { sections: {}, facts: { hoursPerWeekAtMost: 8 } };
  const { sections, facts } = dataOf("madservice", { standard });
  expect(only(sections)).toMatchObject({
    concept: "scope",
    blocks: [{ text: { plain: "Rammen er højst 8 timer om ugen." } }],
  });
  expect(facts.hoursPerWeekAtMost).toBe(8);
});

test("whoever is named by no standard but stands in for somebody says so", () => {
  expect(dataOf("madservice").contacts.map(({ named }) => named)).not.toContain(false);
  const records = lillerup.records.map((record) => ({
    ...record,
    standard: { ...record.standard, contacts: [] },
  }));
  const [first] = standardContexts({ ...lillerup, records }, context, pageWriter(context, lillerup));
  const made = first && standardDataOf(first).contacts;
  expect(made).toMatchObject([{ id: "hjemmeside", named: false, url: lillerup.profile.website }]);
});

test("an appeal has its deadline, its receiver and who decides, the Act's where the standard leaves them out", () => {
  const appeal = all.flatMap((one) => standardDataOf(one).complaints).find(({ kind }) => kind === "appeal");
  expect(appeal).toMatchObject({
    kind: "appeal",
    deadline: { weeks: 4 },
    sentTo: "municipality",
    decidedBy: "Ankestyrelsen",
  });
});

test("the pages of citizens and the PDFs of this build are listed, and nothing that is for staff", () => {
  const prints = new Map<string, PrintFacts | "failed">([
    ["/lillerup/madservice/lillerup-madservice.pdf", { pages: 3, bytes: 1234 }],
    ["/lillerup/madservice/fagligt/lillerup-madservice-fagligt.pdf", { pages: 1, bytes: 99 }],
    ["/lillerup/madservice/let/lillerup-madservice-let.pdf", "failed"],
  ]);
  const staffNotes = [{ heading: "Vurdering", body: ["Skriv ned, hvad borgeren kan."] }];
  const made = standardDataOf({
    ...contextOf("madservice", { standard: { staffNotes } }),
    site: contextWith(prints),
  });
  expect(made.editions.map(({ edition }) => edition)).toEqual(["full", "easy-read", "checklist"]);
  expect(made.documents).toEqual([
    {
      kind: "full",
      name: "Hele indholdet",
      url: "https://standarder.lillerup.example/hjaelp/lillerup/madservice/lillerup-madservice.pdf",
      mediaType: "application/pdf",
      pages: 3,
      bytes: 1234,
    },
  ]);
  expect(JSON.stringify(made)).not.toMatch(/fagligt|hvad borgeren kan/);
});
