import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/law/law.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const law = (name: keyof typeof examples.law) => rendered("law", "law", examples.law[name]);

describe("a paragraph", () => {
  test("is linked to its words where their address is known", () => {
    const { document } = rendered("law", "paragraphLink", examples.paragraphLink["whose address is known"]);
    expect(document.querySelector("a")?.getAttribute("href")).toBe("https://danskelove.dk/serviceloven/83");
  });

  test("is named without a link where nobody has seen the address", () => {
    const { html } = rendered(
      "law",
      "paragraphLink",
      examples.paragraphLink["whose address nobody has seen"],
    );
    expect(html).toBe("Retssikkerhedslovens §\u00a03, stk.\u00a02");
  });

  test("is followed by what it says", () => {
    const name = law("paragraphs that are explained").document.querySelector(".law__name");
    expect(shownText(name?.nextElementSibling ?? null)).toBe("Kommunen skal tilbyde hjælp i hjemmet.");
  });
});

describe("paragraphs that are only mentioned", () => {
  test("are told to be that", () => {
    expect(law("one that is mentioned").text).toContain(
      "Teksten nævner også Servicelovens §\u00a083, stk.\u00a01.",
    );
  });

  test("are joined as Danish does", () => {
    expect(law("three that are mentioned").text).toContain(
      "Servicelovens §\u00a083, stk.\u00a01, Servicelovens §\u00a085 og Servicelovens §\u00a099.",
    );
  });

  test("are no sentence where there are none", () => {
    expect(law("one paragraph").text).not.toContain("nævner");
  });
});

test("rules that the source cites are told to be the source's", () => {
  const { document, text } = law("rules that the source cites");
  expect(text).toContain("Kommunens tekst henviser til disse regler:");
  expect([...document.querySelectorAll("li")].map(shownText)).toEqual([
    "Vejledning om hjemmehjælp i Lillerup",
    "Lillerups egen praksis",
  ]);
});
