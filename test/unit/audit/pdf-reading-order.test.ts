import { expect, test } from "vitest";
import { orderCompared } from "../../../src/audit/pdf/reading-order.ts";
import { auditedPage } from "./page/audited-page.ts";

const texts = [
  "Hjælpen er for voksne, der bor i kommunen.",
  "Du får svar på din ansøgning inden fem hverdage.",
  "Hjælpen er gratis for alle, der får den.",
  "Du kan ringe til os på alle hverdage fra klokken ni.",
  "Kommunen tager stilling til hjælpen hvert år.",
  "Du kan klage over afgørelsen inden for fire uger.",
];
const page = (order: readonly string[]) =>
  auditedPage(
    `<main><nav><p>${texts[5] ?? ""}</p></nav>${order.map((text) => `<p>${text}</p>`).join("")}</main>`,
  );

test("texts in the order of the page are in order, whatever stands between them", () => {
  expect(orderCompared(page(texts), `Side 1 ${texts.join(" Kort nyt. ")} Slut`)).toEqual({
    common: 6,
    moved: [],
  });
});

test("a text that stands elsewhere is told with the one it follows on the page", () => {
  const [first = "", ...others] = texts;
  expect(orderCompared(page(texts), [...others, first].join(" "))).toEqual({
    common: 6,
    moved: [{ text: first, after: "" }],
  });
});

test("line breaks and hyphens make no difference", () => {
  const broken = texts.join(" ").replaceAll(" ", "\n").replaceAll("ansøgning", "ansøg\u00ADning");
  expect(orderCompared(page(texts), broken)?.moved).toEqual([]);
});

test("with too little in common nothing is compared", () => {
  expect(orderCompared(page(texts.slice(0, 4)), texts.join(" "))).toBeUndefined();
});
