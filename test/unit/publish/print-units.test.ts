import { expect, test } from "vitest";
import type { Municipality } from "../../../src/model/index.ts";
import { printUnits } from "../../../src/publish/print-units.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const namesOf = (municipalities: readonly Municipality[], { tools = "1", today = "2026-12-01" } = {}) =>
  printUnits({ municipalities }, { ...context, today }, tools).map(({ name }) => name);
const [own, others, shared] = namesOf([lillerup, tvivlstrup]);

test("the papers of each municipality are a unit, and those that all share are one", () => {
  const units = printUnits({ municipalities: [lillerup, tvivlstrup] }, context, "1");
  const folders = units.map(({ documents }) => {
    const paths = [...documents(new Map())].map(({ path }) => path.split("/")[1]);
    return [...new Set(paths)];
  });
  expect(folders.slice(0, 2)).toEqual([["lillerup"], ["tvivlstrup"]]);
  expect(folders).toHaveLength(3);
});

test("a change of one leaves the name of the others as it was, other tools and a day that counts change it", () => {
  const renamed = { ...lillerup, profile: { ...lillerup.profile, name: "Andeby Kommune" } };
  const changed = namesOf([renamed, tvivlstrup]);
  expect(changed[0]).not.toBe(own);
  expect(changed[1]).toBe(others);
  expect(changed[2]).not.toBe(shared);
  expect(namesOf([lillerup], { tools: "2" })[0]).not.toBe(own);
  expect(namesOf([lillerup], { today: "2027-01-01" })[0]).not.toBe(own);
  expect(namesOf([lillerup], { today: "2026-12-24" })[0]).toBe(own);
});
