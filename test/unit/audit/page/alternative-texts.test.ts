import { expect, test } from "vitest";
import { alternativeTexts } from "../../../../src/audit/page/alternative-texts.ts";
import { rulesOn } from "./audited-page.ts";

const rules = (html: string) => rulesOn(alternativeTexts, html);

test.each([
  `<img src="a.png" alt="Kort over vejen til rådhuset">`,
  `<img src="a.png" alt="">`,
  `<img src="a.png">`,
  `<a href="/"><img src="a.png" alt="Til forsiden"></a>`,
])("%s says enough", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<img src="a.png" alt="IMG_2041.JPG">`, "file-name"],
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
