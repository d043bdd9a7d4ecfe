import { describe, expect, test } from "vitest";
import words from "../../../_data/national/search-words.ts";
import { clean, wordsIn } from "../../../src/client/search/letters.js";
import { otherLanguages, searchLanguage } from "../../../src/view/search-words-view.ts";

const language = searchLanguage();

test("a question is told by the anchor of the section that answers it", () => {
  const sections = language.asked.map(({ section }) => section);
  expect(sections).toEqual(expect.arrayContaining(["pris", "klage", "kontakt", "soeg"]));
  expect(new Set(sections).size).toBe(sections.length);
});

test("an Act is known by its name, its title and what people call it", () => {
  expect(language.laws.find(({ act }) => act === "serviceloven")?.said).toEqual(
    expect.arrayContaining(["serviceloven", "lov om social service", "sel"]),
  );
});

test("who decides what is not here is a whole sentence after its name", () => {
  expect(language.elsewhere.find(({ said }) => said.includes("boligstøtte"))?.text).toBe(
    "Boligstøtte er ikke med i kvalitetsstandarderne her. Udbetaling Danmark afgør den. Spørg på borger.dk eller i borgerservice.",
  );
});

test("other languages ask for sections too", () => {
  expect(otherLanguages().asked.find(({ section }) => section === "klage")?.said).toContain("complaint");
});

describe("the national words", () => {
  const said = [
    ...words.empty,
    ...Object.values(words.asked).flat(),
    ...[...words.everyday, ...words.elsewhere].flatMap((one) => one.said),
  ];

  test("are written as a search reads them: in small letters", () => {
    expect(said.filter((one) => one !== clean(one))).toEqual([]);
  });

  test("have a letter or a figure each", () => {
    expect(said.filter((one) => wordsIn(one).length === 0)).toEqual([]);
  });

  test("mean something: no word is passed over and looked for at once", () => {
    const empty = new Set(words.empty);
    const single = words.everyday.flatMap((one) => one.said).filter((one) => !one.includes(" "));
    expect(single.filter((one) => empty.has(one))).toEqual([]);
  });

  test("of what is decided elsewhere have a source and a day", () => {
    expect(
      words.elsewhere.filter(({ source, asOf }) => source === "" || !/^\d{4}-\d\d-\d\d$/.test(asOf)),
    ).toEqual([]);
  });

  test("stand in every language", () => {
    for (const { means, ...all } of words.foreign) {
      for (const tongue of ["en", "ar", "pl", "uk", "tr", "so", "fa"] as const) {
        expect(all[tongue].length, `${means[0]} in ${tongue}`).toBeGreaterThan(0);
      }
    }
  });
});
