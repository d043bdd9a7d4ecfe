import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { cssString, pageStyleHtml } from "../../../src/view/page-style.ts";

const line = (left: string, right: string) => ({ kind: "line", left, right }) as const;

/** Puts the rules into a page as the template does, and reads back what a browser's parser makes of it. */
function parsed(
  head: string,
  foot = "Udgave 2026-1.",
): { readonly style: string; readonly elements: string[] } {
  const style = pageStyleHtml({ head: line(head, "Madservice"), foot });
  const { document } = new JSDOM(`<head><style>${style}</style></head><body><p>Tekst</p></body>`).window;
  return {
    style: document.querySelector("style")?.textContent ?? "",
    elements: [...document.querySelectorAll("*")].map(({ localName }) => localName),
  };
}

test("the municipality and the standard stand in the head, edition and pages in the foot", () => {
  expect(pageStyleHtml({ head: line("Lillerup Kommune", "Madservice"), foot: "Udgave 2026-1." })).toBe(
    [
      "@page{",
      '@top-left{content:"Lillerup Kommune"}',
      '@top-right{content:"Madservice"}',
      '@bottom-left{content:"Udgave 2026-1."}',
      '@bottom-right{content:"Side " counter(page) " af " counter(pages)}',
      "}",
    ].join(""),
  );
});

test("a first page that has its head in its own text has no second one", () => {
  const words = { head: line("Lillerup Kommune", "Madservice"), foot: "Udgave 2026-1." } as const;
  expect(pageStyleHtml({ ...words, firstWithoutHead: true })).toBe(
    `${pageStyleHtml(words)}@page :first{@top-left{content:none}@top-right{content:none}}`,
  );
});

describe("a name cannot end", () => {
  test.each([
    ["the style element", "</style><script>alert(1)</script>"],
    ["the style element by a comment", "<!-- </style> -->"],
  ])("%s", (_what, name) => {
    expect(parsed(name).elements).toEqual(["html", "head", "style", "body", "p"]);
  });

  test.each([
    ["its string", 'Lillerup"; } body { display: none } a { content: "'],
    ["its string by an escape", "Lillerup\\"],
    ["its string by a line", "Lillerup\n} body { display: none }"],
    ["its string by an old Mac's line", "Lillerup\r} body { display: none }"],
    ["its string by a form feed", "Lillerup\f} body { display: none }"],
  ])("%s", (_what, name) => {
    expect(cssString(name).slice(1, -1)).not.toMatch(/["\n\r\f]|\\(?![0-9a-f]+ )/);
  });
});

/** Reads a CSS string as CSS Syntax Level 3 does: a backslash, up to six hex digits, one white space. */
const read = (text: string) =>
  text
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) ?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

test.each(['Børn & unge: "frit valg"', "C:\\Lillerup", "a<b>c", "Abe\nfed", "12 % af 5"])(
  "the name %j is printed as it is",
  (name) => {
    expect(read(cssString(name))).toBe(name);
  },
);

test("each chapter of a book has its own name in the head and its own edition in the foot", () => {
  const words = { head: line("Lillerup Kommune", "Kvalitetsstandarder"), foot: "Læst." } as const;
  const chapters = [
    { head: line("Lillerup Kommune", "Madservice"), foot: "Udgave 2026-1." },
    { head: line("Lillerup Kommune", "Ledsagelse"), foot: "Udgave 2025-2." },
  ];
  expect(pageStyleHtml({ ...words, chapters })).toBe(
    [
      pageStyleHtml(words),
      ".chapter:nth-of-type(1){page:chapter-1}",
      "@page chapter-1{",
      '@top-left{content:"Lillerup Kommune"}',
      '@top-right{content:"Madservice"}',
      '@bottom-left{content:"Udgave 2026-1."}',
      "}",
      ".chapter:nth-of-type(2){page:chapter-2}",
      "@page chapter-2{",
      '@top-left{content:"Lillerup Kommune"}',
      '@top-right{content:"Ledsagelse"}',
      '@bottom-left{content:"Udgave 2025-2."}',
      "}",
    ].join(""),
  );
});

test("a head of two lines stands in one box as wide as the page, and the text begins below it", () => {
  const head = { kind: "two-lines", lines: ["Lillerup Kommune", "Madservice"], margin: 78.98 } as const;
  expect(pageStyleHtml({ head, foot: "Udgave 2026-1." })).toBe(
    [
      "@page{",
      '@top-left{content:"Lillerup Kommune\\a Madservice";white-space:pre}',
      "@top-right{content:none}",
      "margin-block-start:79.0pt;",
      '@bottom-left{content:"Udgave 2026-1."}',
      '@bottom-right{content:"Side " counter(page) " af " counter(pages)}',
      "}",
    ].join(""),
  );
});
