import { describe, expect, test } from "vitest";
import { easyLine } from "../../../src/model/easy-read.ts";
import { accepts } from "./accepts.ts";

describe("one line of easy read is", () => {
  test.each([
    ["a sentence", "Du kan få hjælp."],
    ["a sentence with its hard word", { text: "Du får en afgørelse.", explain: "afgoerelse" }],
    ["a list", { list: ["Mad.", "Samvær."] }],
    ["numbered steps", { steps: ["Ring.", "Aftal et møde."] }],
    ["a contact of the standard", { contact: "visitationen" }],
    ["the standard's emergency numbers", { emergencyNumbers: true }],
  ])("%s", (_what, line) => {
    expect(accepts(easyLine, line)).toBe(true);
  });
});

describe("a line is refused", () => {
  test.each([
    ["when it is empty", " "],
    ["when a list has one item", { list: ["Mad."] }],
    ["when it is two things at once", { text: "Ring.", contact: "visitationen" }],
    ["when it brings a number of its own, which would be written twice", { phone: "12345678" }],
  ])("%s", (_when, line) => {
    expect(accepts(easyLine, line)).toBe(false);
  });
});
