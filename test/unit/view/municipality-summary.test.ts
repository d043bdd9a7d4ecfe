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
    cost: { text: "62,50\u00a0kr. pr. måltid (2026). Du betaler hver måned.", isPaid: true },
  });
  expect(visibleSpaces(law)).toBe("Servicelovens §~83");
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
