import { describe, expect, test } from "vitest";
import { withDirections } from "../../../src/render/directions.ts";

describe("an element says which way its text runs", () => {
  test.for<readonly [what: string, html: string, directed: string]>([
    ["a title", "<h2>مساعدة في المنزل</h2>", '<h2 dir="rtl">مساعدة في المنزل</h2>'],
    ["a cell", "<td>עזרה</td>", '<td dir="rtl">עזרה</td>'],
    [
      "a name that begins with a Latin word",
      "<dt>Lyngvig מרכז העזרה</dt>",
      '<dt dir="rtl">Lyngvig מרכז העזרה</dt>',
    ],
    [
      "letters inside emphasis and links",
      '<p class="x"><strong>שלום</strong> <a href="/ord/">ord</a></p>',
      '<p dir="rtl" class="x"><strong>שלום</strong> <a href="/ord/">ord</a></p>',
    ],
    [
      "all items of a list, so that its numbers stand on their side",
      "<ol><li>עזרה</li><li>שלום</li></ol>",
      '<ol dir="rtl"><li>עזרה</li><li>שלום</li></ol>',
    ],
    [
      "one item among Danish ones",
      "<ul><li>En tolk til samtalen</li><li>עזרה</li></ul>",
      '<ul><li>En tolk til samtalen</li><li dir="rtl">עזרה</li></ul>',
    ],
    [
      "a Danish item among others",
      "<ul><li>Tolk</li><li>עזרה בבית</li></ul>",
      '<ul dir="rtl"><li dir="ltr">Tolk</li><li>עזרה בבית</li></ul>',
    ],
  ])("%s", ([, html, directed]) => {
    expect(withDirections(html)).toBe(directed);
  });

  test.for<readonly [what: string, html: string]>([
    ["a Danish sentence with one such word", "<p>Sproget hedder العربية på arabisk.</p>"],
    ["a Danish sentence that begins with one", "<p>العربية er et af de sprog, vi taler.</p>"],
    [
      "what is no text",
      "<!doctype html><title>עזרה 12</title><style>p{margin:1px}</style><!-- עזרה 12 --><p>Du < 12</p>",
    ],
    ["a choice, which holds no elements", "<div><select><option>עזרה 12</option></select></div>"],
  ])("not %s", ([, html]) => {
    expect(withDirections(html)).toBe(html);
  });
});

describe("a number after such letters is kept as it is", () => {
  test.for<readonly [what: string, html: string, directed: string]>([
    [
      "of several groups",
      "<p>התקשרו 44 77 30 00.</p>",
      '<p dir="rtl">התקשרו <bdi dir="ltr">44\u00a077\u00a030\u00a000</bdi>.</p>',
    ],
    [
      "with a hyphen before it",
      "<p>התקשרו ל-44 77</p>",
      '<p dir="rtl">התקשרו ל-<bdi dir="ltr">44\u00a077</bdi></p>',
    ],
    [
      "with a sign",
      "<p>עזרה +45 44 77, -5</p>",
      '<p dir="rtl">עזרה <bdi dir="ltr">+45\u00a044\u00a077</bdi>, <bdi dir="ltr">-5</bdi></p>',
    ],
    [
      "a date and a time",
      "<p>עזרה 01-06-2027\u00a010:30</p>",
      '<p dir="rtl">עזרה <bdi dir="ltr">01-06-2027\u00a010:30</bdi></p>',
    ],
    [
      "in a Danish text",
      "<td>Sprog: עזרה 35 kr. i 24 timer</td>",
      '<td>Sprog: עזרה <bdi dir="ltr">35</bdi> kr. i 24 timer</td>',
    ],
    [
      "in another element",
      "<p>Dansk: <em>עזרה</em> <a>44 77</a></p>",
      '<p>Dansk: <em>עזרה</em> <a><bdi dir="ltr">44\u00a077</bdi></a></p>',
    ],
    [
      "a range keeps its order",
      "<p>עזרה 10–12</p>",
      '<p dir="rtl">עזרה <bdi dir="ltr">10</bdi>–<bdi dir="ltr">12</bdi></p>',
    ],
    ["but no number of a character's name", "<p>עזרה&#39;&quot;</p>", '<p dir="rtl">עזרה&#39;&quot;</p>'],
  ])("%s", ([, html, directed]) => {
    expect(withDirections(html)).toBe(directed);
  });
});
