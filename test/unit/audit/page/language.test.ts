import { expect, test } from "vitest";
import { language } from "../../../../src/audit/page/language.ts";
import { rulesOn } from "./audited-page.ts";

const danish = "Du kan få hjælp til at komme i gang med det, som du har brug for i din hverdag.";
const english = "You can get help with the things that you need in your daily life if you ask us.";
const rules = (html: string) => rulesOn(language, html);

test.each([
  `<html lang="da"><p>${danish}</p></html>`,
  `<html lang="da-DK"><p>${danish}</p></html>`,
  `<html lang="da"><p lang="en">${english}</p></html>`,
  `<html lang="da"><section lang="en"><p>${english}</p></section></html>`,
  `<html lang="da"><p>Rapporten siger: <span lang="en">${english}</span></p></html>`,
  `<html lang="en"><p>${english}</p></html>`,
  `<html lang="da"><p>Se Center for Information and Guidance</p></html>`,
])("%s says its language", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<html><p>${danish}</p></html>`, "no-language"],
  [`<html lang=" "><p>${danish}</p></html>`, "no-language"],
  [`<html lang="da"><p lang="dansk">${danish}</p></html>`, "unknown-language"],
  [`<html lang="da"><p>${english}</p></html>`, "unmarked-passage"],
  [`<html lang="en"><p>${danish}</p></html>`, "unmarked-passage"],
])("%s does not: %s", async (html, rule) => {
  expect(await rules(html)).toEqual([rule]);
});
