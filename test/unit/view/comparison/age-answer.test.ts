import { describe, expect, test } from "vitest";
import type { Standard } from "../../../../src/model/index.ts";
import { answerOf, type FactAnswer } from "../../../../src/view/comparison/answer.ts";
import { orderOf } from "../../../../src/view/comparison/comparison-view.ts";
import { factAnswers } from "../../../../src/view/comparison/fact-answers.ts";
import { contextOf } from "../../../helpers/lillerup.ts";

const ageOf = (standard: Partial<Standard>): FactAnswer =>
  answerOf("age-limits", { standard: { answers: factAnswers(contextOf("hjemmehjaelp", { standard })) } });

describe("an age", () => {
  test.each([
    [{ from: 18 }, "Fra 18\u00a0år"],
    [{ to: 66 }, "Under 67\u00a0år"],
    [{ from: 18, to: 66 }, "18 til 66\u00a0år"],
    [{ from: 18, to: 18 }, "18\u00a0år"],
  ])("that is held as a value is told in the fewest words: %o", (ages, short) => {
    const { status, ...answer } = ageOf({ facts: { ages } });
    expect([status, answer.short, answer.more, answer.section, answer.value]).toEqual([
      "stated",
      short,
      [],
      "hvem",
      { kind: "ages", ...ages },
    ]);
  });

  const aged = (sections: Standard["sections"]) => ageOf({ sections });

  test("is quoted with the words that it stands among", () => {
    const items = ["du er over 18 år", "du bor alene"];
    const targetGroup = {
      status: "stated",
      body: [{ kind: "list", intro: "Du kan få hjælp, når", items }],
    } as const;
    expect(aged({ targetGroup: { ...targetGroup, body: [...targetGroup.body] } }).more).toEqual([
      "… du er over 18\u00a0år",
    ]);
  });

  test("that keeps from the help is never quoted without what it does", () => {
    const block = {
      kind: "conditions",
      rule: "any",
      intro: "Du kan ikke få hjælpen, hvis",
      items: ["du er under 30 år"],
    };
    const exclusions = { status: "stated", body: [block] } as unknown as NonNullable<
      Standard["sections"]["exclusions"]
    >;
    expect(aged({ exclusions }).more).toEqual(["Du kan ikke få hjælpen, hvis du er under 30\u00a0år"]);
  });

  test("that is only hinted at is read in the text", () => {
    const { status, read } = aged({ targetGroup: { status: "stated", body: ["Hjælpen er for voksne."] } });
    expect([status, read]).toEqual(["in-text", "Læs under „Hvem kan få hjælpen?“."]);
  });

  test("that is held as a value sorts by the youngest who get the help", () => {
    const orders = [{ from: 18 }, { from: 0, to: 17 }, { to: 66 }].map((ages) =>
      orderOf(ageOf({ facts: { ages } })),
    );
    expect(orders).toEqual([18, 0, 0]);
  });

  test("that is told differently in the text is said with the value", () => {
    const statements = [
      { text: "Du er over 18 år.", where: "[1]" },
      { text: "Du er over 25 år.", where: "[2]" },
    ];
    const targetGroup = {
      status: "conflict",
      conflicts: [{ about: "hvor gammel du skal være", statements }],
    };
    const sections = { targetGroup } as unknown as Standard["sections"];
    expect(ageOf({ facts: { ages: { from: 18 } }, sections }).more).toEqual([
      expect.stringContaining("hvor gammel du skal være"),
    ]);
  });
});
