import { describe, expect, test } from "vitest";
import { markdownRenderer, plainWords } from "../../../src/format/markdown.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const markdown = markdownRenderer((path) => `/hjaelp${path}`);
const html = (text: string) => markdown.render(text).trim();

test("paragraphs and emphasis become HTML", () => {
  expect(html("Du **skal** søge.\n\nRing *først*.")).toBe(
    "<p>Du <strong>skal</strong> søge.</p>\n<p>Ring <em>først</em>.</p>",
  );
});

describe("the content cannot bring its own HTML", () => {
  test.each([
    ["as a block", "<script>alert(1)</script>"],
    ["inside a line", 'Se <img src=x onerror="alert(1)"> her'],
    ["as an entity that hides one", "&lt;b&gt;"],
  ])("%s", (_how, text) => {
    expect(html(text)).not.toMatch(/<(?!\/?p>)/);
  });

  test("and a link that would run a script stays text", () => {
    expect(html("[klik](javascript:alert(1))")).not.toContain("<a");
  });
});

describe("the views own the outline", () => {
  test.each([
    ["a heading", "# Klage"],
    ["an underlined heading", "Klage\n====="],
    ["a rule", "***"],
    ["a picture", "![kort](/kort.png)"],
    ["a block of code", "    kode"],
    ["a fenced block", "```\nkode\n```"],
  ])("so %s is no element of the content", (_what, text) => {
    expect(html(text)).not.toMatch(/<(h\d|hr|img|pre)\b/);
  });
});

test("a link to another page gets the path prefix", () => {
  expect(html("Se [madservice](/lillerup/madservice/).")).toContain('href="/hjaelp/lillerup/madservice/"');
});

test.each(["https://danskelove.dk/serviceloven/99", "mailto:klager@lillerup.example", "#klage"])(
  "the link %s keeps its address",
  (address) => {
    expect(html(`Se [her](${address}).`)).toContain(`href="${address}"`);
  },
);

test("the words of the content are bound", () => {
  expect(visibleSpaces(html("Efter § 99 inden 4 uger, **stk. 2**."))).toBe(
    "<p>Efter §~99 inden 4~uger, <strong>stk.~2</strong>.</p>",
  );
});

test("addresses are not bound, because a space in one is part of it", () => {
  expect(html("[§ 99](https://lillerup.example/4%20uger)")).toContain("/4%20uger");
});

test("words inside a line have no paragraph around them", () => {
  expect(markdown.renderInline("du er **18 år**")).toBe("du er <strong>18\u00a0år</strong>");
});

describe("a hard word", () => {
  const explained = (text: string) =>
    markdown.renderInline(text, {
      words: /bevilling|afgørelse/gu,
      explain: (word: string) => (word === "bevilling" ? "#ord-bevilling" : undefined),
    });

  test("is linked to its explanation", () => {
    expect(explained("Du får en bevilling nu.")).toBe(
      'Du får en <a class="term" href="#ord-bevilling" id="ord-bevilling-brug">bevilling</a> nu.',
    );
  });

  test("that needs no explanation stays text", () => {
    expect(explained("Du får en afgørelse.")).toBe("Du får en afgørelse.");
  });

  test("inside a link stays text, because a link in a link is none", () => {
    expect(explained("[din bevilling](https://lillerup.example/)")).toBe(
      '<a href="https://lillerup.example/">din bevilling</a>',
    );
  });

  test("after a link is linked again", () => {
    expect(explained("[Se](/om/) bevilling")).toContain('<a class="term"');
  });

  test("in bold is linked, too", () => {
    expect(explained("**bevilling**")).toBe(
      '<strong><a class="term" href="#ord-bevilling" id="ord-bevilling-brug">bevilling</a></strong>',
    );
  });
});

test("a rendering without hard words leaves every word alone", () => {
  expect(markdown.renderInline("bevilling")).toBe("bevilling");
});

describe("no sign of prose is markup:", () => {
  test.each([
    ["dates", "1. marts\n12. maj\n1) juni", "1. marts<br>\n12. maj<br>\n1) juni"],
    ["signs before a line", "- 5\n+ 5\n> 65\n# 5\n| a", "- 5<br>\n+ 5<br>\n&gt; 65<br>\n# 5<br>\n| a"],
    ["lines of signs", "Ord\n---\n***\n```", "Ord<br>\n---<br>\n***<br>\n```"],
    ["stars of sums and notes", "3*4*5, 2 * 3, 50 kr.* og (*)", "3*4*5, 2 * 3, 50\u00a0kr.* og (*)"],
    ["underscores and strokes", "a_b_c _ord_ ~~ord~~ `ord`", "a_b_c _ord_ ~~ord~~ `ord`"],
    ["brackets", "[§ 85] [ og [^1]", "[§\u00a085] [ og [^1]"],
    [
      "entities and addresses",
      "&amp; <https://lillerup.example>",
      "&amp;amp; &lt;https://lillerup.example&gt;",
    ],
    ["backslashes before letters and themselves", "\\\\server\\drev", "\\\\server\\drev"],
  ])("%s", (_what, text, printed) => {
    expect(html(text)).toBe(`<p>${printed}</p>`);
  });

  test("four blanks or a tab begin no code", () => {
    expect(html("    ord\n\n\tord")).toBe("<p>ord</p>\n<p>ord</p>");
  });
});

test("emphasis stands around whole words, also in and around other marks", () => {
  expect(markdown.renderInline("**a *b*** og *a **b***, ***c***, *[d](/om/)* og/*eller*.")).toBe(
    '<strong>a <em>b</em></strong> og <em>a <strong>b</strong></em>, <em><strong>c</strong></em>, <em><a href="/hjaelp/om/">d</a></em> og/<em>eller</em>.',
  );
});

test("a backslash takes the meaning of stars and brackets", () => {
  expect(html("\\*Gælder\\* \\[her\\](/om/)")).toBe("<p>*Gælder* [her](/om/)</p>");
});

test("the words of a text are what is printed of it, line by line", () => {
  expect(plainWords("Se **også** [madservice](/lillerup/madservice/).\n\n1. marts\n3*4*5")).toBe(
    "Se også madservice.\n\n1. marts\n3*4*5",
  );
});
