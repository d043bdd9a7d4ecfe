import { expect, test } from "vitest";
import { linkTexts } from "../../../../src/audit/page/link-texts.ts";
import { rulesOn } from "./audited-page.ts";

const rules = (html: string) => rulesOn(linkTexts, html);

test.each([
  `<a href="/a/">Sådan søger du</a>`,
  `<a href="/a/"><img src="a.png" alt="Til forsiden"></a>`,
  `<a href="/a/" aria-label="Læs mere om hjemmehjælp">Læs mere</a>`,
  `<a href="/a/">Hjælp</a> <a href="/a/?fra=b">Hjælp</a>`,
  `<a href="/a/" aria-labelledby="x"></a>`,
  `<div aria-hidden="true"><a href="/a/">her</a></div>`,
])("%s says where it leads", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<a href="/a/">Læs mere</a>`, "says-nothing"],
  [`<a href="/a/">Klik her!</a>`, "says-nothing"],
  [`<a href="/a/">» Se mere …</a>`, "says-nothing"],
  [`<a href="/a/"></a>`, "no-text"],
  [`<a href="/a/"><img src="a.png" alt=""></a>`, "no-text"],
  [`<a href="/a/">→</a>`, "no-words"],
  [`<a href="https://a.example/">https://a.example/b?c=d</a>`, "address-as-text"],
  [`<a href="/a/">Priser</a> <a href="/b/">Priser</a>`, "same-words"],
  [`<a href="/a/">${"ord ".repeat(60)}</a>`, "too-long"],
])("%s does not: %s", async (html, rule) => {
  expect(await rules(html)).toEqual([rule]);
});
