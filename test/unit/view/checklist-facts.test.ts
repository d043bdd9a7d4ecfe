import { expect, test } from "vitest";
import type { Facts, Section } from "../../../src/model/index.ts";
import { freedom, lostContact, mostHours, pricesToPay } from "../../../src/view/checklist-facts.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const freedomOf = (facts: Facts, body?: Section["body"]) =>
  freedom({
    facts,
    sections: body === undefined ? {} : { rights: { status: "stated", body } },
  }).freedom;

test("the right to refuse and to be anonymous are told, each where the source gives it", () => {
  expect(freedomOf({ rightToRefuse: true, anonymity: true })).toBe(
    "Du kan sige nej tak til hjælpen. Du kan være anonym.",
  );
  expect(freedomOf({ rightToRefuse: true })).toBe("Du kan sige nej tak til hjælpen.");
  expect(freedomOf({ anonymity: false })).toBe("Du kan ikke være anonym.");
  expect(freedomOf({ rightToRefuse: false })).toBeUndefined();
  expect(freedomOf({})).toBeUndefined();
});

test("who may be anonymous to one person alone reads so, in the standard's own words", () => {
  const body = ["Du må stoppe.", { kind: "text" as const, text: "Lægen skriver ikke dit navn ned." }];
  expect(freedomOf({ rightToRefuse: true, anonymity: true }, body)).toBe(
    "Du kan sige nej tak til hjælpen. Lægen skriver ikke dit navn ned.",
  );
  expect(freedomOf({ rightToRefuse: true }, body)).toBe("Du kan sige nej tak til hjælpen.");
});

test("the end of the help where nobody is found is told with the number of visits", () => {
  expect(lostContact({ visitsBeforeClosing: 2 }).lostContact).toBe(
    "Kommunen kommer 2\u00a0gange for at få kontakt. Hvis det ikke lykkes, slutter hjælpen.",
  );
  expect(lostContact({ visitsBeforeClosing: 1, callsBeforeClosing: true }).lostContact).toBe(
    "Kommunen kommer 1\u00a0gang og ringer flere gange for at få kontakt. Hvis det ikke lykkes, slutter hjælpen.",
  );
  expect(lostContact({})).toEqual({});
});

test("the most hours and what is free are told, for who calls must know both", () => {
  expect(mostHours({ hoursPerWeekAtMost: 1 }).mostHours).toBe("Rammen er højst 1\u00a0time om ugen.");
  expect(mostHours({})).toEqual({});
  const free = contextOf("madservice", { standard: { facts: { price: { kind: "free" } } } });
  expect(pricesToPay(free).prices).toEqual(["Hjælpen er gratis."]);
});
