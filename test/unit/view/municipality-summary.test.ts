import { describe, expect, test } from "vitest";
import {
  loneMunicipality,
  municipalitySummary,
  standardSummary,
} from "../../../src/view/municipality-summary.ts";
import { contextOf, lillerup, storerup } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const summary = municipalitySummary(lillerup);

describe("the summary of a municipality", () => {
  test("names it, its statement and whom to tell of a barrier", () => {
    expect(summary).toMatchObject({
      id: "lillerup",
      name: "Lillerup Kommune",
      wasUrl: "https://was.lillerup.example/",
      accessibilityContact: { phone: "12345601", email: "web@lillerup.example" },
    });
  });

  test("lists its standards in their order", () => {
    expect(summary.standards.map(({ id }) => id)).toEqual([
      "bostoette",
      "hjemmehjaelp",
      "ledsagelse",
      "madservice",
      "vaerested",
    ]);
  });

  test("has no statement and no contact where the municipality has none", () => {
    const { wasUrl: _wasUrl, accessibilityContact: _contact, ...profile } = tvivlstrup.profile;
    expect(Object.keys(municipalitySummary({ ...tvivlstrup, profile }))).toEqual([
      "id",
      "name",
      "code",
      "region",
      "voice",
      "standards",
      "calls",
      "situations",
    ]);
  });

  test("holds nothing of what the standards say in full but the answers by which they are compared", () => {
    const records = lillerup.records.map((record) => ({
      ...record,
      standard: { ...record.standard, sections: {}, timeLimits: [] },
    }));
    const profile = { ...lillerup.profile, sharedTexts: {} };
    const withoutAnswers = ({ standards, ...others }: typeof summary) => ({
      ...others,
      standards: standards.map(({ answers: _answers, ...standard }) => standard),
    });
    expect(withoutAnswers(municipalitySummary({ profile, records }))).toEqual(withoutAnswers(summary));
  });

  test("holds the answers of each standard, and the day on which its source was read", () => {
    expect(summary.standards.map(({ answers, seen }) => [answers.length, seen])).toEqual(
      lillerup.records.map(({ standard: { source } }) => [14, source.seen]),
    );
  });
});

test("the summary of a standard tells its title, its law and its promise", () => {
  const { law, ...others } = standardSummary(contextOf("madservice"));
  expect(others).toEqual({
    id: "madservice",
    title: "Madservice",
    searchedLaw: "serviceloven paragraf83",
    promise: "Du får varm mad bragt hjem.",
    keywords: contextOf("madservice").standard.keywords ?? [],
    hasAppeal: true,
    editions: ["full", "easy-read", "checklist"],
    revision: "2026-1",
    days: { seen: "2026-11-01", replaced: [] },
    history: [],
    cost: { text: "62,50\u00a0kr. pr. måltid (2026). Du betaler hver måned.", isPaid: true },
  });
  expect(visibleSpaces(law)).toBe("Servicelovens §~83");
});

test("the summary of a standard tells its changes, the newest first, each with the revision that it led to", () => {
  const earlierRevisions = [
    { revision: "2024-1", replacedOn: "2025-01-01", changes: ["Du får [svar](/madservice/) *før*."] },
    { revision: "2025-1", replacedOn: "2026-01-01", changes: ["Prisen er en anden.", "Du vælger selv."] },
  ];
  const { days, history } = standardSummary(contextOf("madservice", { standard: { earlierRevisions } }));
  expect(days).toEqual({ seen: "2026-11-01", replaced: ["2026-01-01", "2025-01-01"] });
  expect(history).toEqual([
    {
      revision: "2026-1",
      since: "2025-1",
      on: "2026-01-01",
      changes: ["Prisen er en anden.", "Du vælger selv."],
    },
    { revision: "2025-1", since: "2024-1", on: "2025-01-01", changes: ["Du får svar før."] },
  ]);
});

describe("a site is a municipality's own", () => {
  test("where it has it alone", () => {
    expect(loneMunicipality([summary])).toBe(summary);
  });

  test("and nobody's where several share it, or where it is empty", () => {
    expect(loneMunicipality([summary, municipalitySummary(storerup)])).toBeUndefined();
    expect(loneMunicipality([])).toBeUndefined();
  });
});
