import { describe, expect, test } from "vitest";
import { linkTexts } from "../../../../src/audit/page/link-texts.ts";
import { walkBuiltSite } from "../../../../src/crawl/built-site.ts";
import { folderOf } from "../../../helpers/folder-of.ts";
import { rulesOn } from "./audited-page.ts";

const rules = (html: string) => rulesOn(linkTexts, html);

test.each([
  `<a href="/a/">Sådan søger du</a>`,
  `<a href="/a/"><img src="a.png" alt="Til forsiden"></a>`,
  `<a href="/a/" aria-label="Læs mere om hjemmehjælp">Læs mere</a>`,
  `<a href="/a/">Hjælp</a> <a href="/a/?fra=b">Hjælp</a>`,
  `<a href="/a/" aria-labelledby="x y"></a><h2 id="x">Priser</h2><p id="y" hidden>på mad</p>`,
  `<a href="/a/"><img src="a.png" aria-labelledby="x"></a><p id="x">Priser på mad</p>`,
  `<a href="/a/" aria-labelledby="x">Læs mere</a><h2 id="x">Priser</h2>`,
  `<a href="/a/" title="Forsiden"><span aria-hidden="true">⌂</span></a>`,
  `<a href="/a/"><img src="a.png" title="Forsiden"></a>`,
  `<div aria-hidden="true"><a href="/a/">her</a></div>`,
])("%s says where it leads", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<a href="/a/">Læs mere</a>`, "says-nothing"],
  [`<a href="/a/">Klik her!</a>`, "says-nothing"],
  [`<a href="/a/">» Se mere …</a>`, "says-nothing"],
  [`<a href="/a/"></a>`, "no-text"],
  [`<a href="/a/" aria-labelledby="findes-ikke"></a>`, "no-text"],
  [`<a href="/a/" title=" "></a>`, "no-text"],
  [`<a href="/a/" title="Læs mere"></a>`, "says-nothing"],
  [`<a href="/a/" aria-labelledby="x">Priser på mad</a><p id="x">Læs mere</p>`, "says-nothing"],
  [`<a href="/a/"><img src="a.png" alt=""></a>`, "no-text"],
  [`<a href="/a/">→</a>`, "no-words"],
  [`<span role="link" tabindex="0" onclick="vis()">Læs mere</span>`, "says-nothing"],
  [`<h2>Referat</h2><ul><li><a href="/a.pdf">PDF</a></li></ul>`, "kind-alone"],
  [`<p><a href="/a.pdf">PDF</a>, <a href="/a.docx">Word</a></p>`, "kind-alone,kind-alone"],
  [`<p>Referat af mødet: <a href="/a.pdf">PDF</a></p>`, "kind-in-context"],
  [`<ul><li>Referat <ul><li><a href="/a.pdf">PDF</a></li></ul></li></ul>`, "kind-in-context"],
  [`<table><tr><td>Referat</td><td><a href="/a.pdf">Word</a></td></tr></table>`, "kind-in-context"],
  [`<a href="https://a.example/">https://a.example/b?c=d</a>`, "address-as-text"],
  [`<a href="/a/">Priser</a> <a href="/b/">Priser</a>`, "same-words"],
  [`<a href="/a/">${"ord ".repeat(60)}</a>`, "too-long"],
])("%s does not: %s", async (html, rule) => {
  expect((await rules(html)).join(",")).toBe(rule);
});

describe("links of the same words", () => {
  const twice = (one: string, other: string) => `<a href="${one}">Satser</a> <a href="${other}">Satser</a>`;
  const siteOf = async () =>
    walkBuiltSite(
      await folderOf({
        "index.html": "",
        "satser/index.html": "<p>Satser</p>",
        "kopi/index.html": "<p>Satser</p>",
        "andre/index.html": "<p>Andre satser</p>",
        "gammel/index.html": `<meta http-equiv="refresh" content="0; url=/satser/">`,
        "runde/index.html": `<meta http-equiv="refresh" content="0; url=/runde/">`,
        "a.pdf": "1",
        "b.pdf": "1",
        "c.pdf": "2",
      }),
    );

  test.each([
    ["a copy of a page", "/satser/", "/kopi/"],
    ["an old address that leads on", "/satser/", "/gammel/"],
    ["a copy of a document", "/a.pdf", "/b.pdf"],
  ])("may lead to %s", async (_, one, other) => {
    expect(await rulesOn(linkTexts, twice(one, other), await siteOf())).toEqual([]);
  });

  test("may lead to an address from which the server leads on", async () => {
    const site = { ...(await siteOf()), leadsTo: new Map([["/flyttet", "/satser/"]]) };
    expect(await rulesOn(linkTexts, twice("/satser/", "/flyttet"), site)).toEqual([]);
  });

  test.each([
    ["another page", "/satser/", "/andre/"],
    ["another document", "/a.pdf", "/c.pdf"],
    ["an address that leads on to itself", "/satser/", "/runde/"],
    ["two addresses where nothing is", "/x/", "/y/"],
  ])("may not lead to %s", async (_, one, other) => {
    expect(await rulesOn(linkTexts, twice(one, other), await siteOf())).toEqual(["same-words"]);
  });
});
