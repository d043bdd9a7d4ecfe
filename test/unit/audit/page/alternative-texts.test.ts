import { expect, test } from "vitest";
import { alternativeTexts } from "../../../../src/audit/page/alternative-texts.ts";
import { rulesOn } from "./audited-page.ts";

const rules = (html: string) => rulesOn(alternativeTexts, html);

test.each([
  `<img src="a.png" alt="Kort over vejen til rådhuset">`,
  `<img src="a.png" alt="">`,
  `<img src="a.png">`,
  `<a href="/"><img src="a.png" alt="Til forsiden"></a>`,
  `<img src="a.png" alt="billede" aria-label="Kort over vejen til rådhuset">`,
  `<img src="a.png" alt="billede" aria-labelledby="x"><p id="x">Kort over vejen til rådhuset</p>`,
  `<img src="covid-19.png" alt="Covid-19">`,
  `<img src="hjemmehjaelp.png" alt="Hjemmehjælp">`,
  `<img src="a.png" alt="e-mail">`,
])("%s says enough", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<img src="a.png" alt="IMG_2041.JPG">`, "file-name"],
  [`<img src="a.png" alt="skaermbillede_forside">`, "file-name"],
  [`<img src="a.png" alt="P1010234">`, "file-name"],
  [`<img src="/media/raadhus-i-sol-lille.jpg?w=300" alt="raadhus-i-sol-lille">`, "file-name"],
  [`<img src="a.png" title="Billede">`, "says-nothing"],
  [`<span role="img" aria-labelledby="x"></span><i id="x">ikon</i>`, "says-nothing"],
  [`<img src="a.png" alt="Billede">`, "says-nothing"],
  [`<img src="a.png" alt="billede 3">`, "says-nothing"],
  [`<img src="a.png" alt="Billede af et rådhus">`, "announced"],
  [`<img src="a.png" alt="…">`, "no-words"],
  [`<img src="a.png" alt="${"a b ".repeat(60)}">`, "too-long"],
  [`<a href="/">Lillerup <img src="a.png" alt="Lillerup"></a>`, "said-twice"],
  [`<span role="img" aria-label="ikon"></span>`, "says-nothing"],
])("%s does not: %s", async (html, rule) => {
  expect(await rules(html)).toEqual([rule]);
});
