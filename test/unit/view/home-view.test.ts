import { describe, expect, test } from "vitest";
import { homePage, welcome } from "../../../src/view/home-view.ts";
import { type MunicipalitySummary, municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { context, lillerup, summaries } from "../../helpers/lillerup.ts";

const base = municipalitySummary(lillerup);
const named = (id: string, situations: MunicipalitySummary["situations"]): MunicipalitySummary => ({
  ...base,
  id,
  name: `${id} Kommune`,
  situations,
});
const situationsOf = (...all: readonly MunicipalitySummary[]) => homePage(all, context).situations;

test("the front page leads to every municipality and every topic", () => {
  const page = homePage(summaries, context);
  expect(page.municipalities).toMatchObject([
    { id: "lillerup", href: "/hjaelp/lillerup/", text: "Lillerup Kommune" },
  ]);
  expect(page.topics.map(({ text }) => text)).toEqual([
    "Bostøtte",
    "Hjemmehjælp",
    "Ledsagelse",
    "Madservice",
    "Værested",
  ]);
});

test("it says how many of the country's municipalities are here, and who speaks", () => {
  const page = homePage(summaries, context);
  expect(page.coverage).toContain("Her er 1 af landets 98 kommuner.");
  expect(
    homePage(
      Array.from({ length: 98 }, () => base),
      context,
    ).coverage,
  ).toBe("Alle landets 98 kommuner er her.");
  expect(page.sender.text).toContain("Klarstandard er ikke en kommune.");
  expect(homePage(summaries, { ...context, voice: "own" }).sender.text).toBe(
    "Kommunerne har selv skrevet teksterne her.",
  );
});

test("its examples of a search are words by which a standard is found", () => {
  const { examples } = homePage(summaries, context);
  expect(examples).toEqual(["bostøtte", "rengøring", "madservice", "hjemmehjælp"]);
});

test("an example of a search is never the same words as a link that leads elsewhere", () => {
  expect(welcome(summaries, context, ["Madservice"]).examples).toEqual(
    homePage(summaries, context).examples.filter((word) => word !== "madservice"),
  );
});

describe("the situations", () => {
  const mad = { situation: "Jeg kan ikke selv lave mad", standards: ["madservice"] };
  const alone = { situation: "Jeg er ensom", standards: ["vaerested", "bostoette"] };

  test("lead to the topic, and know the municipalities whose words they are", () => {
    expect(situationsOf(named("a", [mad]), named("b", [alone, mad]))).toMatchObject([
      { situation: mad.situation, href: "/hjaelp/emner/madservice/", municipalities: ["a", "b"] },
      { situation: alone.situation, standard: "vaerested", municipalities: ["b"] },
    ]);
  });

  test("are six at most, those first that most municipalities name", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      situation: `Situation ${index}`,
      standards: ["madservice"],
    }));
    const shown = situationsOf(named("a", many), named("b", [many[8] ?? mad]));
    expect(shown.map(({ situation }) => situation)).toEqual([
      "Situation 8",
      ...[0, 1, 2, 3, 4].map((index) => `Situation ${index}`),
    ]);
  });

  test("stand once, where municipalities mean different help by the same words", () => {
    const other = { ...mad, standards: ["vaerested"] };
    expect(situationsOf(named("a", [other]), named("b", [mad]), named("c", [mad]))).toMatchObject([
      { situation: mad.situation, standard: "madservice", municipalities: ["b", "c"] },
    ]);
  });

  test("of a draft that is not shown are none", () => {
    expect(situationsOf(named("a", [{ ...mad, standards: ["udkast"] }]))).toEqual([]);
  });
});

describe("the help with complaints", () => {
  test("is reached from the front page as long as it is little, by what it does, for what and where", () => {
    const { complaints } = homePage(summaries, context);
    expect(complaints).toEqual([
      {
        href: "/hjaelp/lillerup/hjemmehjaelp/klage/",
        text: "Se, hvornår du senest skal klage, og skriv klagen: Hjemmehjælp, Lillerup Kommune",
      },
      {
        href: "/hjaelp/lillerup/madservice/klage/",
        text: "Se, hvornår du senest skal klage, og skriv klagen: Madservice, Lillerup Kommune",
      },
    ]);
  });

  test("is left to the pages of municipalities and the search where it is much", () => {
    expect(homePage([named("a", []), named("b", []), named("c", [])], context).complaints).toEqual([]);
  });
});

test("whoever has a keyboard skips to the municipalities", () => {
  expect(homePage(summaries, context).shell.skips).toEqual([
    { href: "#kommuner", text: "Gå til kommunerne" },
  ]);
});
