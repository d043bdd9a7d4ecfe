import { expect, test } from "vitest";
import acts from "../../../_data/national/acts.ts";
import { paragraphName, paragraphUrl } from "../../../src/format/law.ts";
import { act } from "../../../src/model/index.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test("every Act of the model has its entry", () => {
  expect(Object.keys(acts)).toEqual(act.options);
});

test.each([
  [{ act: "serviceloven", section: "99" }, "servicelovens §~99"],
  [{ act: "serviceloven", section: "82 a" }, "servicelovens §~82~a"],
  [{ act: "retssikkerhedsloven", section: "3", subsection: 2 }, "retssikkerhedslovens §~3, stk.~2"],
  [{ act: "barnets-lov", section: "87" }, "barnets lovs §~87"],
] as const)("the paragraph %j is named as Danish does", (basis, name) => {
  expect(visibleSpaces(paragraphName(basis))).toBe(name);
});

test.each([
  ["99", "https://danskelove.dk/serviceloven/99"],
  ["82 a", "https://danskelove.dk/serviceloven/82a"],
])("§ %s of serviceloven has an address", (section, url) => {
  expect(paragraphUrl({ act: "serviceloven", section })).toBe(url);
});

test("an Act whose address nobody has seen gets no guessed one", () => {
  expect(paragraphUrl({ act: "aeldreloven", section: "9" })).toBeUndefined();
});
