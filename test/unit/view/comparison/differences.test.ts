import { expect, test } from "vitest";
import type { Standard } from "../../../../src/model/index.ts";
import { differences, priceLine, questionsOf } from "../../../../src/view/comparison/differences.ts";
import { topicsOf } from "../../../../src/view/comparison/topic.ts";
import { municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { only } from "../../../helpers/lillerup.ts";
import { municipalityNumber } from "../../../helpers/many-municipalities.ts";

const silent = { sections: {}, timeLimits: [], complaint: { kind: "not-stated" } } as const;

function topicOf(...standards: readonly Partial<Standard>[]) {
  const summaries = standards.map((standard, index) =>
    municipalitySummary(municipalityNumber(index, { ...silent, timeLimits: [], facts: {}, ...standard })),
  );
  return only(topicsOf(summaries).filter(({ id }) => id === "hjemmehjaelp"));
}

const free = { facts: { price: { kind: "free" } } } as const;
const paid = { facts: { price: { kind: "amount", kroner: 60, year: 2026 } } } as const;

test("what municipalities answer differently is told apart from what they answer alike, and from silence", () => {
  const says = differences(
    topicOf({ facts: { ...free.facts, anonymity: true } }, { facts: { ...paid.facts, anonymity: true } }),
  );
  expect(says).toEqual([
    "Kommunerne skriver ikke det samme om prisen.",
    "De skriver det samme om anonymitet.",
    expect.stringMatching(/^Ingen af dem oplyser noget om timerne om ugen, .* eller alder\.$/),
  ]);
});

test("an answer that one gives and another does not is a difference", () => {
  expect(differences(topicOf(free, {}))[0]).toBe("Kommunerne skriver ikke det samme om prisen.");
});

test("of what stands in texts alone nobody is told that it is the same", () => {
  const scope = { status: "stated", body: ["Du får hjælp en gang om ugen. ".repeat(20)] } as const;
  const inText = { sections: { scope: { ...scope, body: [...scope.body] } } };
  expect(differences(topicOf(inText, inText)).join(" ")).not.toContain("timerne");
});

test("what most texts leave open is asked only where one answers", () => {
  expect(questionsOf(topicOf(free, free))).not.toContain("visits-before-closing");
  expect(questionsOf(topicOf({ facts: { visitsBeforeClosing: 2 } }, {}))).toContain("visits-before-closing");
});

test("one line tells in how many municipalities help is free, paid or of no known price", () => {
  expect(priceLine(topicOf(free, free, free, {}))).toBe(
    "Gratis i 3 af 4 kommuner. 1 af 4 oplyser ikke prisen.",
  );
  expect(priceLine(topicOf(paid, free))).toBe("Gratis i 1 af 2 kommuner. Koster noget i 1 af 2 kommuner.");
  const cost = { status: "stated", body: ["Du betaler for maden."] } as const;
  expect(priceLine(topicOf({ sections: { cost: { ...cost, body: [...cost.body] } } }, {}))).toBe(
    "I 1 af 2 står prisen i teksten. 1 af 2 oplyser ikke prisen.",
  );
});

test("one municipality alone is compared with nobody", () => {
  expect(priceLine(topicOf(free))).toBeUndefined();
});
