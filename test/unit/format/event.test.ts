import { expect, test } from "vitest";
import { isClause } from "../../../src/format/event.ts";

test.each([
  "du er visiteret",
  "du søgte",
  "vi har fået din ansøgning",
  "ansøgningen er modtaget",
  "kommunen fik din ansøgning",
  "den syge kom hjem",
  "sygehuset har udskrevet dig, og du er hjemme",
])("“%s” is told in a clause", (event) => {
  expect(isClause(event)).toBe(true);
});

test.each([
  "ansøgningen",
  "støttens begyndelse",
  "den dag, du fik ja",
  "den dag du fik ja",
  "den dag, kommunen fik din ansøgning",
  "det første besøg",
  "den dato, hvor kommunen har modtaget din ansøgning",
  "mødet, som kommunen har holdt med dig",
  "durationens ophør",
])("“%s” is named by a noun", (event) => {
  expect(isClause(event)).toBe(false);
});
