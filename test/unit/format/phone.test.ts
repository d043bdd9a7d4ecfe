import { expect, test } from "vitest";
import { phonePieces, phoneView } from "../../../src/format/phone.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test("a number of eight digits is read in pairs that do not part", () => {
  expect(visibleSpaces(phoneView("44773443").text)).toBe("44~77~34~43");
});

test("a number of eight digits is dialled with the country's code", () => {
  expect(phoneView("44773443").href).toBe("tel:+4544773443");
});

test("a number in a sentence is a link with the word that is bound to it and says what it is", () => {
  const pieces = phonePieces("Spørg Fronten, telefon\u00a044 77 34 43. Eller kom.");
  expect(pieces.map(({ text }) => visibleSpaces(text))).toEqual([
    "Spørg Fronten, ",
    "telefon~44~77~34~43.",
    " Eller kom.",
  ]);
  expect(pieces[1]).not.toHaveProperty("label");
});

test("a number that stands alone in a sentence is named by what its link does", () => {
  expect(phonePieces("Ring på 44 77 34 43.")[1]).toMatchObject({ label: "Ring 44\u00a077\u00a034\u00a043" });
});

test.each(["112", "114", "1813", "1818"])("%s is read and dialled as it is", (digits) => {
  expect(phoneView(digits)).toEqual({ text: digits, href: `tel:${digits}` });
});
