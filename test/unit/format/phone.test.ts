import { expect, test } from "vitest";
import { phoneView } from "../../../src/format/phone.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test("a number of eight digits is read in pairs that do not part", () => {
  expect(visibleSpaces(phoneView("44773443").text)).toBe("44~77~34~43");
});

test("a number of eight digits is dialled with the country's code", () => {
  expect(phoneView("44773443").href).toBe("tel:+4544773443");
});

test.each(["112", "114", "1813", "1818"])("%s is read and dialled as it is", (digits) => {
  expect(phoneView(digits)).toEqual({ text: digits, href: `tel:${digits}` });
});
