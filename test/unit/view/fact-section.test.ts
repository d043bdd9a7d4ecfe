import { describe, expect, test } from "vitest";
import type { Facts, Standard } from "../../../src/model/index.ts";
import { checklistApply } from "../../../src/view/checklist-apply.ts";
import { type FullView, fullView } from "../../../src/view/full-view.ts";
import { shortAnswerView } from "../../../src/view/short-answer-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { partsOf } from "../../helpers/parts-of.ts";

const without = (facts: Facts, sections: Standard["sections"] = {}) =>
  contextOf("ledsagelse", { standard: { facts, sections, timeLimits: [] } });

const notStatedIn = (view: FullView) => partsOf(view, "notStated").flatMap((part) => part.view.items);

describe("a value that the text has no section for", () => {
  test.each([
    [{ hoursPerWeekAtMost: 7.5 }, "omfang", "<p>Rammen er højst 7,5\u00a0timer om ugen.</p>"],
    [{ hoursPerWeekAtMost: 1 }, "omfang", "<p>Rammen er højst 1\u00a0time om ugen.</p>"],
    [{ freeChoice: true }, "frit-valg", "<p>Du kan selv vælge, hvem der giver dig hjælpen.</p>"],
    [{ freeChoice: false }, "frit-valg", "<p>Du kan ikke frit vælge, hvem der giver hjælpen.</p>"],
    [{ ages: { from: 18 } }, "hvem", "<p>Du skal være fyldt 18\u00a0år.</p>"],
    [{ ages: { to: 66 } }, "hvem", "<p>Du skal være under 67\u00a0år.</p>"],
    [{ ages: { from: 18, to: 66 } }, "hvem", "<p>Du skal være 18 til 66\u00a0år.</p>"],
    [{ ages: { from: 18, to: 18 } }, "hvem", "<p>Du skal være 18\u00a0år.</p>"],
    [{ rightToRefuse: true }, "rettigheder", "<p>Du kan sige nej tak til hjælpen.</p>"],
    [
      { rightToRefuse: true, anonymity: false },
      "rettigheder",
      "<p>Du kan sige nej tak til hjælpen. Du kan ikke være anonym.</p>",
    ],
  ])("has one of its own: %o", (facts, id, html) => {
    const sections = partsOf(fullView(without(facts)), "section");
    expect(sections.map((section) => [section.id, section.view.blocks])).toEqual([
      [id, [{ kind: "text", textHtml: html }]],
    ]);
  });

  test("is not among what the text leaves open", () => {
    const items = notStatedIn(fullView(without({ hoursPerWeekAtMost: 4, freeChoice: false })));
    expect(items).not.toContain("hvor meget hjælp du kan få, og hvor længe");
    expect(items).not.toContain("om du selv kan vælge leverandør");
    expect(items).toContain("hvor længe du kan få hjælpen");
  });

  test("says nothing where the text has the section", () => {
    const scope = { status: "stated" as const, body: ["Du får den hjælp, du har brug for."] };
    const view = fullView(without({ hoursPerWeekAtMost: 4 }, { scope }));
    expect(JSON.stringify(partsOf(view, "section"))).not.toContain("Rammen");
    expect(notStatedIn(view)).not.toContain("hvor længe du kan få hjælpen");
    const targetGroup = { status: "stated" as const, body: ["Hjælpen er for voksne."] };
    const told = fullView(without({ ages: { from: 18 } }, { targetGroup }));
    expect(JSON.stringify(partsOf(told, "section"))).not.toContain("fyldt");
  });
});

describe("whether a decision is needed first", () => {
  const startOf = (facts: Facts, sections: Standard["sections"] = {}) => {
    const context = without(facts, sections);
    const row = shortAnswerView(context).rows.find(({ label }) => label === "Sådan begynder du");
    return [row?.text, checklistApply(context).start];
  };
  const start = "Ring til ledsagerne. Nummeret afhænger af din alder.";

  test.each([
    [true, `${start} Du skal have en bevilling.`],
    [false, `${start} Du behøver ikke en bevilling.`],
    [undefined, start],
  ])("stands with how to begin: %s", (referralNeeded, text) => {
    expect(startOf(referralNeeded === undefined ? {} : { referralNeeded })).toEqual([text, text]);
  });

  test("is left to the section on how to apply where there is one", () => {
    const howToApply = { status: "stated" as const, body: ["Ring, og søg om en bevilling."] };
    expect(startOf({ referralNeeded: true }, { howToApply })).toEqual([start, undefined]);
  });
});
