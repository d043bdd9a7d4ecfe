import { describe, expect, test } from "vitest";
import { styleUses } from "../../../scripts/old-browsers/styles.ts";

/** What a stylesheet asks for that some browser of ours lacks and has nothing else for. */
const lacking = (css: string) =>
  styleUses("a.css", css)
    .filter(({ feature }) => feature === undefined || feature.lackedBy.length > 0)
    .map(({ line, written }) => `${line} ${written}`);

describe("is refused", () => {
  test.each([
    ["a rule in a rule", ".a { .b { color: red } }", "1 a rule in a rule"],
    ["a rule in a rule's @media", ".a { @media print { & b { color: red } } }", "1 a rule in a rule"],
    ["a range in @media", "@media (width >= 48rem) { a { color: red } }", "1 @media (width >= 48rem)"],
    ["@container", "@container (min-width: 9em) { a { color: red } }", "1 @container"],
    ["@layer", "@layer base { a { color: red } }", "1 @layer"],
    ["a pseudo-class", ".a:has(img) { color: red }", "1 :has"],
    ["a pseudo-element", "::highlight(aloud) { color: red }", "1 ::highlight"],
    ["a property", ".a { anchor-name: --b }", "1 anchor-name"],
    ["a word of a value", ".a {\n overflow: clip }", "2 overflow: clip"],
    ["a unit", ".a { block-size: 100dvh }", "1 dvh"],
    ["a unit of containers", ".a { padding: 0 calc(1cqi + 2px) }", "1 cqi"],
    ["a function", ".a { color: oklch(50% 0.1 20) }", "1 oklch()"],
    ["a function behind a custom property", ":root { --a: light-dark(red, blue) }", "1 light-dark()"],
    ["a spoken text of content", '.a::before { content: "x" / "" }', "1 content with a spoken text"],
    ["what iPhones know by a prefix alone", ".a { backdrop-filter: none }", "1 backdrop-filter"],
    ["a margin box of paper", '@page { @top-left { content: "x" } }', "1 @top-left"],
    ["what nobody knows", ".a { colour: red }", "1 colour"],
    ["a pseudo-class that nobody knows", ".a:hovered { color: red }", "1 :hovered"],
    ["an at-rule that nobody knows", "@medium print { a { color: red } }", "1 @medium"],
  ])("%s", (_, css, found) => {
    expect(lacking(css)).toContain(found);
  });
});

describe("is let pass", () => {
  test.each([
    [
      "what is inside @supports",
      "@supports (overflow: clip) { .a { overflow: clip } .a:has(b) { color: red } }",
    ],
    ["a value with an older one before it", ".a { block-size: 100vh; block-size: 100dvh }"],
    [
      "a property with the prefix that is needed",
      ".a { -webkit-backdrop-filter: none; backdrop-filter: none }",
    ],
    [
      "what old browsers know",
      ".a:is(b, c):where(d)::before { inset-inline: 0; gap: min(1rem, 2vw); color: #1a1c22 }",
    ],
    ["words in quotes and addresses", '.a { content: "oklch(1dvh)"; background: url("a.svg?1dvh") }'],
    ["names that look like something", ".dvh-has { --clip: 1; font-family: clip, sans-serif }"],
  ])("%s", (_, css) => {
    expect(lacking(css)).toEqual([]);
  });

  test("and a younger value before an older one is not: nothing would be left of it", () => {
    expect(lacking(".a { block-size: 100dvh; block-size: 100vh }")).toEqual(["1 dvh"]);
    expect(lacking(".b { overflow: hidden } .a { overflow: clip }")).toEqual(["1 overflow: clip"]);
  });
});

test("each browser that lacks it is named with its version", () => {
  const [use] = styleUses("a.css", ".a:focus-visible { color: red }").filter(({ written }) =>
    written.startsWith(":"),
  );
  expect(use?.feature?.lackedBy).toEqual(["Safari 15", "Safari on iOS 15"]);
});
