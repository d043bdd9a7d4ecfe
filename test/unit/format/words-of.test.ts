import { describe, expect, test } from "vitest";
import { nationalWords, wordsOf } from "../../../src/format/terms.ts";
import type { MunicipalityProfile, Standard } from "../../../src/model/index.ts";
import { contextIn } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";

const contact = contextIn(storeby, "kontaktperson").standard;
const meaningOf = (
  word: string,
  standard: Pick<Standard, "legalBasis">,
  profile: Pick<MunicipalityProfile, "glossary" | "glossaryWithout"> = storeby.profile,
) => wordsOf(profile, standard).termOf(word)?.meaning;
const under = (section: string): Pick<Standard, "legalBasis"> => ({
  legalBasis: contact.legalBasis.map((basis) => ({ ...basis, section })),
});

describe("a word that means something else under another paragraph", () => {
  test("is the municipality's under its own", () => {
    expect(meaningOf("Kontaktpersonen", contact)).toBe(
      "En hjælper for dig, der hverken ser eller hører godt.",
    );
  });

  test("is the country's under its own, and explained nowhere else", () => {
    expect(meaningOf("kontaktperson", under("99"))).toBe(
      "En medarbejder, som skaber kontakt til dig og støtter dig.",
    );
    expect(meaningOf("kontaktperson", under("85"))).toBeUndefined();
    expect(meaningOf("kontaktperson", contact, {})).toBeUndefined();
  });
});

test("a word of the municipality stands in the place of the country's with its id, in all its forms", () => {
  expect(meaningOf("bevilling", contact)).toBe("Storeby Kommunes ja til hjælpen.");
  expect(meaningOf("bevilget", contact)).toBeUndefined();
});

test("a word that is left out is not explained", () => {
  expect(meaningOf("frist", contact, { glossaryWithout: ["frist"] })).toBeUndefined();
  expect(meaningOf("frist", contact, {})).toBeDefined();
});

test("a municipality without words of its own has the country's", () => {
  expect(wordsOf({}, under("99"))).toBe(nationalWords);
});
