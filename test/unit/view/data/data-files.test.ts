import { describe, expect, test } from "vitest";
import { dataSchemas, sharedDataFiles, standardFiles } from "../../../../src/view/data/data-files.ts";
import { factsCsv } from "../../../../src/view/data/facts-file.ts";
import { municipalityFeed, siteFeed } from "../../../../src/view/data/feed-view.ts";
import { municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { siteOf } from "../../../../src/view/site-view.ts";
import { standardContexts } from "../../../../src/view/standard-context.ts";
import { pageWriter } from "../../../../src/view/writer.ts";
import { context, lillerup, only, storerup, summaries } from "../../../helpers/lillerup.ts";
import { storeby } from "../../../helpers/storeby.ts";

const decoder = new TextDecoder();
const contextsOf = (municipality = lillerup, site = context) =>
  standardContexts(municipality, site, pageWriter(site, municipality));

const drafted = (municipality = lillerup) => ({
  ...municipality,
  records: municipality.records.map((record, index) =>
    index === 0 ? { ...record, standard: { ...record.standard, draft: true } } : record,
  ),
});

describe("a draft", () => {
  test("has no data file, in the list nor in a feed", () => {
    const municipality = drafted();
    const summary = municipalitySummary(municipality);
    const texts = [
      ...standardFiles(contextsOf(municipality)).map(({ file, bytes }) => file + decoder.decode(bytes)),
      ...sharedDataFiles([summary], context).map(({ bytes }) => decoder.decode(bytes)),
      JSON.stringify(municipalityFeed(summary, context)),
    ].join("\n");
    expect(texts).not.toContain("/bostoette");
    expect(texts).toContain("/madservice");
  });

  test("that is a whole municipality is nowhere", () => {
    const municipality = { ...lillerup, profile: { ...lillerup.profile, draft: true } };
    expect(standardFiles(contextsOf(municipality))).toEqual([]);
    expect(municipalityFeed(municipalitySummary(municipality), context)).toEqual([]);
    const [index] = sharedDataFiles([municipalitySummary(municipality)], context);
    expect(JSON.parse(decoder.decode(index?.bytes))).toMatchObject({ municipalities: [] });
  });
});

test("the same content gives the same bytes", () => {
  const bytes = () =>
    [...standardFiles(contextsOf()), ...sharedDataFiles(summaries, context)].map(({ bytes: of }) =>
      decoder.decode(of),
    );
  expect(bytes()).toEqual(bytes());
});

test("the addresses of the files, which never change", () => {
  expect(
    standardFiles(contextsOf())
      .slice(0, 2)
      .map(({ file }) => file),
  ).toEqual(["data/v1/standards/lillerup/bostoette.json", "data/v1/services/lillerup/bostoette.jsonld"]);
  const own = siteOf([municipalitySummary(storeby)], context);
  expect(standardFiles(contextsOf(storeby, own)).map(({ file }) => file)).toContain(
    "data/v1/standards/madservice.json",
  );
  expect(sharedDataFiles(summaries, context).map(({ file }) => file)).toEqual([
    "data/v1/index.json",
    "data/v1/catalogue.jsonld",
    "data/v1/facts.csv",
    "data/v1/schema/index.schema.json",
    "data/v1/schema/standard.schema.json",
    "data/v1/schema/service.schema.json",
    "data/v1/schema/catalogue.schema.json",
  ]);
});

test("a schema takes keys that a later build adds within the same version", () => {
  const [index] = sharedDataFiles(summaries, context);
  const later = { ...(JSON.parse(decoder.decode(index?.bytes)) as object), more: 1 };
  expect(dataSchemas.index.safeParse(later).success).toBe(true);
});

test("the facts are a table that a spreadsheet opens, with a row for each question of each standard", () => {
  const titled = summaries.map((one) => ({
    ...one,
    standards: one.standards.map((standard) => ({ ...standard, title: "=1+1" })),
  }));
  const csv = factsCsv(titled, context);
  const [head = "", ...rows] = csv.slice(1).split("\r\n");
  expect(csv.startsWith("\ufeffkommune;kommunekode;standard;titel;")).toBe(true);
  expect(head.split(";")).toHaveLength(11);
  const answers = summaries.flatMap(({ standards }) => standards.flatMap((one) => one.answers));
  expect(rows.filter((row) => row !== "")).toHaveLength(answers.length);
  expect(csv).toContain(";'=1+1;price;");
  expect(csv).toContain(`;stated;18 til 66 år;"{""kind"":""ages"",""from"":18,""to"":66}";`);
  expect(csv).toContain(
    "https://standarder.lillerup.example/hjaelp/lillerup/hjemmehjaelp/#omfang;2026-11-01",
  );
});

describe("a feed", () => {
  const changed = {
    ...lillerup,
    records: lillerup.records.map((record) =>
      record.standard.id === "madservice"
        ? {
            ...record,
            standard: {
              ...record.standard,
              earlierRevisions: [
                {
                  revision: "2025-1",
                  replacedOn: "2026-11-10",
                  changes: ["Prisen er 62,50 kr. & ikke mere."],
                },
                { revision: "2026-0", replacedOn: "2027-01-01", changes: ["Det kommer."] },
              ],
            },
          }
        : record,
    ),
  };
  const feed = only(municipalityFeed(municipalitySummary(changed), context));

  test("tells in words what changed, with the day of the change, the newest first", () => {
    expect(feed.entries[0]).toMatchObject({
      title: "Ændret: Madservice, Lillerup Kommune",
      href: "https://standarder.lillerup.example/hjaelp/lillerup/madservice/",
      updated: "2026-11-10T00:00:00Z",
      changes: ["Prisen er 62,50 kr. & ikke mere."],
    });
    expect(feed.updated).toBe("2026-11-10T00:00:00Z");
    expect(JSON.stringify(feed)).not.toContain("Det kommer.");
  });

  test("has for a standard of which no change is told the day on which its text was gone through", () => {
    const entry = feed.entries.find(({ href }) => href.includes("vaerested"));
    expect(entry).toMatchObject({ title: "Værested, Lillerup Kommune", updated: "2026-11-01T00:00:00Z" });
    expect(entry?.note).toContain("1.\u00a0november\u00a02026");
  });

  test("gives each entry a name of its own that stays when others follow", () => {
    const ids = feed.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("https://standarder.lillerup.example/hjaelp/lillerup/vaerested/#udgave-2026-1");
  });

  test("of all has the entries of each", () => {
    const every = only(siteFeed([lillerup, storerup].map(municipalitySummary), context));
    expect(every.file).toBe("feed.xml");
    expect(every.entries).toHaveLength(lillerup.records.length * 2);
  });

  test("is not made where nothing is published, for it would have no date", () => {
    expect(siteFeed([], context)).toEqual([]);
  });
});
