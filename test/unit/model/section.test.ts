import { describe, expect, test } from "vitest";
import { section } from "../../../src/model/index.ts";
import { accepts } from "./accepts.ts";

const statement = { text: "Hver 2. uge.", where: "side 2" };

describe("a section is", () => {
  test.each([
    ["stated", { status: "stated", body: ["Ring."] }],
    ["stated as none", { status: "stated-none", body: ["Kommunen følger ikke op."] }],
    [
      "in conflict",
      { status: "conflict", conflicts: [{ about: "Hvor tit?", statements: [statement, statement] }] },
    ],
    ["inherited from the municipality", { status: "inherited", from: "municipality", text: "vaerdier" }],
  ])("%s", (_status, value) => {
    expect(accepts(section, value)).toBe(true);
  });
});

describe("a section is refused", () => {
  test.each([
    ["when it says nothing, because silence is a missing key", { status: "stated", body: [] }],
    ["when it is “not stated”, because nothing may stand in for silence", { status: "not-stated" }],
    [
      "when only one side of a conflict is told",
      { status: "conflict", conflicts: [{ about: "?", statements: [statement] }] },
    ],
    [
      "when a disputed statement has no place in the source",
      { status: "conflict", conflicts: [{ about: "?", statements: [statement, { text: "Hver uge." }] }] },
    ],
  ])("%s", (_when, value) => {
    expect(accepts(section, value)).toBe(false);
  });
});
