import { expect, test } from "vitest";
import { withoutJavascript } from "../../../../src/audit/page/without-javascript.ts";
import { rulesOn } from "./audited-page.ts";

const rulesOf = (html: string) => rulesOn(withoutJavascript, html);

test("a page whose text stands in its HTML is read without JavaScript", async () => {
  expect(await rulesOf(`<main><h1>Hjælp</h1></main><script src="/a.js"></script>`)).toEqual([]);
});

test("a text for those without JavaScript counts as text", async () => {
  expect(await rulesOf(`<main><noscript><p>Alle standarder</p></noscript></main>`)).toEqual([]);
});

test("a page that a script must fill is found", async () => {
  expect(await rulesOf(`<main><div id="app"></div><script>fill()</script></main>`)).toEqual(["main-text"]);
});

test("a page without main is found", async () => {
  expect(await rulesOf("<p>Hjælp</p>")).toEqual(["main-text"]);
});

test("links and attributes that are scripts are found", async () => {
  const html = `<main onclick="x()">a <a href=" javascript:void(0)">b</a></main>`;
  expect(await rulesOf(html)).toEqual(["inline-handler", "script-link"]);
});
