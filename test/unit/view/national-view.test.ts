import { expect, test } from "vitest";
import acts from "../../../_data/national/acts.ts";
import nationalTexts from "../../../_data/national/rights.ts";
import type { LegalBasis } from "../../../src/model/index.ts";
import { nationalView } from "../../../src/view/national-view.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

test("national texts stand under a heading that says so, and tell the day they were checked", () => {
  const { heading, checked = "" } = nationalView(["companion"]);
  expect(heading).toBe("Det gælder i hele landet");
  expect(visibleSpaces(checked)).toMatch(/^Tjekket \d{1,2}\.~\p{L}+~\d{4}\.$/u);
});

test("each text carries its source", () => {
  const { items } = nationalView(["companion", "letterDecides"]);
  expect(items).toEqual(
    [nationalTexts.companion, nationalTexts.letterDecides].map(({ text, source }) => ({ text, source })),
  );
});

test("no texts are known to hold since no day", () => {
  expect(nationalView([])).toEqual({ heading: "Det gælder i hele landet", items: [] });
});

test("after a municipality's no, what can be done all the same is told as that", () => {
  const told = (despite: boolean) => nationalView(["guidance"], { despite }).items[0]?.text;
  expect(told(false)).toMatch(/^Du kan klage til kommunen, hvis /);
  expect(told(true)).toMatch(/^Du kan klage over manglende vejledning, også når kommunen skriver andet\.$/);
});

test("of several Acts, those are named under which a text holds, unless it holds under all", () => {
  const under = (act: keyof typeof acts): LegalBasis => ({
    act,
    law: acts[act],
    role: "main",
    appeal: "appeal",
  });
  const textUnder = (...laws: readonly LegalBasis[]) => nationalView(["individual"], { laws }).items[0]?.text;
  expect(textUnder(under("serviceloven"), under("sundhedsloven"))).toBe(
    `Efter serviceloven: ${nationalTexts.individual.text}`,
  );
  expect(textUnder(under("serviceloven"))).toBe(nationalTexts.individual.text);
});
