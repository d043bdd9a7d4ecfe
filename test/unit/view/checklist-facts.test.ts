import { expect, test } from "vitest";
import { freedom, lostContact } from "../../../src/view/checklist-facts.ts";

test("the right to refuse and to be anonymous are told, each where the source gives it", () => {
  expect(freedom({ rightToRefuse: true, anonymity: true })).toEqual({
    freedom: "Du kan sige nej tak til hjælpen. Du kan være anonym.",
  });
  expect(freedom({ rightToRefuse: true })).toEqual({ freedom: "Du kan sige nej tak til hjælpen." });
  expect(freedom({ anonymity: false })).toEqual({ freedom: "Du kan ikke være anonym." });
  expect(freedom({ rightToRefuse: false })).toEqual({});
  expect(freedom({})).toEqual({});
});

test("the end of the help where nobody is found is told with the number of visits", () => {
  expect(lostContact({ visitsBeforeClosing: 2 })).toEqual({
    lostContact:
      "Kommunen besøger dig 2\u00a0gange for at få kontakt. Hvis det slet ikke lykkes, afslutter kommunen hjælpen.",
  });
  expect(lostContact({})).toEqual({});
});
