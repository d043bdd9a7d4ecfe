import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/format/text-width.ts";
import type { TextSize } from "../../../src/model/index.ts";
import { headSizes, runningHead } from "../../../src/view/running-head.ts";

const sizes = ["ordinary", "easy", "large"] as const satisfies readonly TextSize[];
const municipalities = ["Fanø Kommune", "Ringkøbing-Skjern Kommune"];
const longest =
  "Ledsagelse, rådgivning og praktisk bistand i hverdagen for voksne, der bor alene og har svært ved at komme ud blandt folk";
const titles = [38, 58, 73, 96, 120].map((length) => longest.slice(0, length).trim());
/** The width of the text of a page, in points. */
const page = (167 / 25.4) * 72;

test("a head that fits stands on one line, the municipality to the left", () => {
  const words = { municipality: "Lillerup Kommune", title: "Madservice", suffix: ": let at læse" };
  expect(runningHead(words, "large")).toEqual({
    kind: "line",
    left: "Lillerup Kommune",
    right: "Madservice: let at læse",
  });
});

describe.each(sizes)("at the size %s", (size) => {
  const cases = municipalities.flatMap((municipality) => titles.map((title) => ({ municipality, title })));

  test.each(cases)("$municipality and a title of $title.length letters are on the paper", (words) => {
    const head = runningHead({ ...words, suffix: "" }, size);
    const parts = head.kind === "line" ? [`${head.left}  ${head.right}`] : head.lines;
    for (const part of parts) expect(textWidth(part) * headSizes[size]).toBeLessThanOrEqual(page);
    expect(parts.join(" ")).toContain(words.municipality);
    if (head.kind === "line") return;
    const end = (7 / 25.4) * 72 + 2 * 1.25 * headSizes[size];
    expect(head.margin - end).toBeGreaterThan(10);
  });
});

test("the head of a booklet is one line on half a page, however long its words", () => {
  for (const municipality of municipalities) {
    for (const title of titles) {
      const head = runningHead({ municipality, title, suffix: "" }, "booklet", 1);
      if (head.kind !== "line") throw new TypeError(head.kind);
      expect(textWidth(`${head.left}  ${head.right}`) * headSizes.booklet).toBeLessThanOrEqual(
        (120.5 / 25.4) * 72,
      );
    }
  }
});

test("a shortened title keeps what its edition adds", () => {
  const words = { municipality: "Ringkøbing-Skjern Kommune", title: longest, suffix: ": tjekliste" };
  expect(runningHead(words, "ordinary", 1)).toEqual({
    kind: "line",
    left: "Ringkøbing-Skjern Kommune",
    right: "Ledsagelse, rådgivning og praktisk bistand i hverdagen for voksne, der bor…: tjekliste",
  });
});

test("the margin grows only where two lines of this size need it", () => {
  const words = { municipality: "Ringkøbing-Skjern Kommune", title: longest, suffix: "" };
  const margins = sizes.map((size) => {
    const head = runningHead(words, size);
    return head.kind === "two-lines" ? Math.round(head.margin) : 0;
  });
  expect(margins).toEqual([61, 73, 83]);
});

test("the sizes of the head are those of the stylesheet", () => {
  const css = ["document", "document-easy", "document-booklet"]
    .map((name) => readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), "utf8"))
    .join("\n");
  expect(css).toMatch(new RegExp(`@page \\{[^}]*?font:\\s*${headSizes.ordinary}pt `, "u"));
  expect(css).toContain(`@page large {\n  font-size: ${headSizes.large}pt;`);
  expect(css).toMatch(new RegExp(`@page booklet \\{[^}]*?font-size: ${headSizes.booklet}pt;`, "u"));
  expect(css).toContain(`@page easy {\n  font-size: ${headSizes.easy}pt;`);
});
