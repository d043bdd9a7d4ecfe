import { expect, test } from "vitest";
import { shortAnswerView } from "../../../src/view/short-answer-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";

test("the short answer tells for whom, what and how to begin, in that order and in the words of the summary", () => {
  expect(shortAnswerView(contextOf("hjemmehjaelp")).rows).toEqual([
    { label: "For hvem", text: "Du kan ikke klare rengøring eller personlig pleje alene." },
    { label: "Hvad du får", text: "En hjælper, der kommer hjem til dig." },
    { label: "Sådan begynder du", text: "Ring til visitationen i Lillerup." },
  ]);
});
