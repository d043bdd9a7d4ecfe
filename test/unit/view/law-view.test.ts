import { expect, test } from "vitest";
import { lawLine, lawView } from "../../../src/view/law-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const context = contextOf("hjemmehjaelp");
const { standard } = context;
const view = lawView(context);

test("the paragraphs the help rests on are named, with what they say and where they stand", () => {
  expect(view.paragraphs.map(({ name }) => visibleSpaces(name))).toEqual([
    "Servicelovens §~83, stk.~1",
    "Servicelovens §~83~a",
  ]);
  expect(view.paragraphs[0]).toMatchObject({
    url: "https://danskelove.dk/serviceloven/83",
    saysHtml: "<p>Kommunen skal tilbyde hjælp i hjemmet til den, der ikke selv kan.</p>",
  });
});

test("a paragraph that is only mentioned is told apart", () => {
  expect(view.mentioned.map(({ name }) => visibleSpaces(name))).toEqual(["Retssikkerhedslovens §~3, stk.~2"]);
});

test("a mentioned paragraph that the source explains is explained", () => {
  const legalBasis = standard.legalBasis.map((basis) =>
    basis.role === "mentioned" ? { ...basis, says: "Kommunen sætter frister." } : basis,
  );
  const explained = lawView({ ...context, standard: { ...standard, legalBasis } });
  expect(explained.paragraphs.at(-1)?.saysHtml).toBe("<p>Kommunen sætter frister.</p>");
  expect(explained.mentioned).toEqual([]);
});

test("the rules that the source cites are listed as it names them", () => {
  expect(view.citedRules).toEqual({
    intro: "Kommunens tekst henviser til disse regler:",
    titles: ["Vejledning om hjemmehjælp i Lillerup", "Lillerups egen praksis"],
  });
  expect(lawView(contextOf("madservice"))).not.toHaveProperty("citedRules");
});

test("the line of law names only what the help is given under", () => {
  expect(visibleSpaces(lawLine(standard))).toBe("Servicelovens §~83, stk.~1");
});
