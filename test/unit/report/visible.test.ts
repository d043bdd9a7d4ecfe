import { expect, test } from "vitest";
import { harmless, oneLine, visible } from "../../../src/report/visible.ts";

test.for([
  ["\u001B[2J\u001B]0;x\u0007", "\\x1B[2J\\x1B]0;x\\x07"],
  ["\r\b\u009B1m", "\\x0D\\x08\\x9B1m"],
  ["5\u202E00\u202C kr.", "5\\u202E00\\u202C kr."],
  ["ti\u200Btel\uFEFF", "ti\\u200Btel\\uFEFF"],
  ["\uD800 and \u{E0001}", "\\uD800 and \\u{E0001}"],
  ["a\u2028b", "a\\u2028b"],
] as const)("a sign that nobody sees is written by its number: %j", ([text, shown]) => {
  expect(visible(text)).toBe(shown);
});

test("what people write stays as it is", () => {
  const text = "Æblegrød, 📞 og \t„hyphen\u00ADation“\n— عربي — 中文";
  expect(visible(text)).toBe(text);
  expect(harmless(text)).toBe(text);
});

test("a value stays on its line, and one without an end is cut", () => {
  expect(oneLine("a\n::error::b\r\nc")).toBe("a\\n::error::b\\x0D\\nc");
  expect(oneLine("a".repeat(5000))).toBe(`${"a".repeat(4000)}…`);
});

test.for([
  ["::error::spoofed", "\\::error::spoofed"],
  ["fine\n  ::set-output name=x::y", "fine\n  \\::set-output name=x::y"],
  ["A ##[error]spoofed", "A #\\#[error]spoofed"],
  ["##vso[task.complete result=Succeeded;]", "#\\#vso[task.complete result=Succeeded;]"],
  ["##teamcity[buildStop]", "#\\#teamcity[buildStop]"],
] as const)("a CI system takes no line for its own command: %j", ([text, shown]) => {
  expect(harmless(text)).toBe(shown);
});

test("what only looks like a command stays as it is", () => {
  const text = "KS10 a.ts:1 › at\n  std::string, ## [a heading], a::b";
  expect(harmless(text)).toBe(text);
});
