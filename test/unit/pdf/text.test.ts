import { describe, expect, test } from "vitest";
import { unicodeMapOf } from "../../../src/pdf/text/font-text.ts";
import { htmlHeadingsOf, htmlTextOf } from "../../../src/pdf/text/html-text.ts";

describe("a font's map to letters", () => {
  test("holds single codes, ranges, and glyphs of several letters", () => {
    const map = unicodeMapOf(`2 beginbfchar <0003> <0020> <0004> <00660069> endbfchar
1 beginbfrange <0010> <0012> <00E6> endbfrange`);
    expect(map).toEqual(
      new Map([
        [3, " "],
        [4, "fi"],
        [16, "æ"],
        [17, "ç"],
        [18, "è"],
      ]),
    );
  });
});

/** The text with a space wherever the reader finds one inside a block. */
function spaced(html: string): string {
  const { letters, hasSpaceBefore } = htmlTextOf(html);
  return Array.from(letters, (letter, place) => (hasSpaceBefore(place) ? ` ${letter}` : letter)).join("");
}

describe("the text of a document", () => {
  test("has spaces between words and at line breaks, but none at the borders of blocks", () => {
    expect(spaced("<body><p>En <em>to</em>,\n tre</p> <p>fire<br>fem</p>")).toBe("en to, trefire fem");
  });

  test("has letters for entities, and nothing of styles, scripts, comments and pictures", () => {
    const html =
      "<head><title>T</title></head><body><style>a{}</style>&aelig;&#248;&#xE5;&amp;<!-- c --><svg><text>s</text></svg>b";
    expect(spaced(html)).toBe("æøå&b");
  });

  test("takes a soft hyphen for nothing and a non-breaking space for a space", () => {
    expect(spaced("<body>Kvalitets&shy;standard&nbsp;2")).toBe("kvalitetsstandard 2");
  });
});

describe("the headings of a document", () => {
  test("are listed with level and anchor, without those hidden from a screen reader", () => {
    const html = `<h1 id="a">A</h1><h2 class="x" id='b'>B</h2><h3>C</h3><h2 id="d" aria-hidden="true">D</h2><!-- <h2 id="e"> -->`;
    expect(htmlHeadingsOf(html)).toEqual([
      { level: 1, anchor: "a" },
      { level: 2, anchor: "b" },
      { level: 3, anchor: undefined },
    ]);
  });
});
