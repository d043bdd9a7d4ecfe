import { describe, expect, test } from "vitest";
import { findingsOf, reviewContent } from "../../src/review/index.ts";

const report = await reviewContent({ folder: "municipalities", only: [], today: "2026-11-22" });
const standards = report.municipalities.flatMap(({ id, standards: own }) =>
  own.map((standard) => [`${id}/${standard.id}`, standard] as const),
);
const codesOf = (name: string) =>
  standards.find(([each]) => each === name)?.[1].findings.map(({ code }) => code);

/** The traps of the five sources, by the rule that finds each. */
const traps = [
  ["ballerup/stoette-kontaktperson", "RV30", "guidance 10284/2017 has been replaced"],
  ["ballerup/stoette-kontaktperson", "RV22", "nothing about complaining"],
  ["ballerup/socialpaedagogisk-stoette", "RV36", "the source contradicts itself"],
  ["ballerup/socialpaedagogisk-stoette", "RV28", "the Act gives more than the text"],
  ["broenderslev/stoette-kontaktperson", "RV22", "nothing about complaining"],
  ["broenderslev/stoette-kontaktperson", "RV25", "nothing about responsibilities"],
  ["hedensted/stoette-kontaktperson", "RV34", "1813 belongs to another region"],
  ["hedensted/stoette-kontaktperson", "RV23", "no complaint, and no reason"],
  ["gentofte/stoette-kontaktperson", "RV23", "no complaint, and no reason"],
] as const;

test.each(traps)("in %s the review finds by %s that %s", (name, code) => {
  expect(codesOf(name)).toContain(code);
});

test("the region of ballerup and gentofte becomes another within 60 days", () => {
  const ends = report.shared.filter(({ code }) => code === "RV51").map(({ place }) => place);
  expect(ends).toEqual([
    expect.objectContaining({ file: "municipalities/ballerup/index.ts", at: "region" }),
    expect.objectContaining({ file: "municipalities/gentofte/index.ts", at: "region" }),
  ]);
});

test("every contradiction of ballerup-85 waits for a decision", () => {
  const about = report.municipalities
    .flatMap((municipality) => municipality.standards)
    .flatMap(({ findings }) => findings.filter(({ code }) => code === "RV36"))
    .map(({ place }) => place.at.split(".")[1]);
  expect(about).toEqual(expect.arrayContaining(["followUp", "scope", "provider", "howToApply"]));
});

describe.each(standards)("the easy-read edition of %s", (name, { findings, measures }) => {
  /** The most words of a short summary, of all sections and of a sentence, the LIX and the runs of short sentences. */
  const limits = [
    ["summary", 0, 120],
    ["body", 0, name === "ballerup/socialpaedagogisk-stoette" ? 900 : 550],
    ["sections", 1, 8],
    ["lix", 20, 28],
    ["longestSentence", 1, 15],
    ["shortRun", 0, 3],
  ] as const;

  test.each(limits)("has its %s from %i to %i", (measure, least, most) => {
    const found = measures.filter((each) => each.edition === "easy-read" && each.name === measure);
    expect(found.map(({ value }) => value)).toEqual([expect.any(Number)]);
    expect(found[0]?.value).toBeGreaterThanOrEqual(least);
    expect(found[0]?.value).toBeLessThanOrEqual(most);
  });

  test("leaves out no fact and no part that a citizen acts by", () => {
    const gaps = ["RV43", "RV44", "RV45"];
    expect(findings.filter(({ code }) => gaps.includes(code))).toEqual([]);
  });

  test("has no error", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test.each(standards)("no figure of %s is beyond its limit", (_name, { measures }) => {
  expect(new Set(measures.map(({ edition }) => edition))).toEqual(
    new Set(["full", "easy-read", "checklist"]),
  );
  expect(measures.filter(({ isOff }) => isOff)).toEqual([]);
});

test("every finding names a line of a file that was read", () => {
  for (const { place } of findingsOf(report)) {
    if (!("file" in place)) throw new Error(`${place.page} is no file of the data.`);
    expect(place.file).toMatch(/^municipalities\/.+\.ts$|^_data\/national\/glossary\.ts$/);
    if (place.file.startsWith("municipalities/")) expect(place.line).toBeGreaterThan(1);
  }
});

test("the report counts what it read", () => {
  expect(report.read.standards).toBe(standards.length);
  expect(report.read.leftOut).toEqual([]);
  expect(report.read.sentences).toBeGreaterThan(500);
});
