import { expect, test } from "vitest";
import { folded } from "../../../../src/client/search/letters.js";
import { stemOf } from "../../../../src/client/search/stem.js";

const stem = (word: string): string => stemOf(folded(word));

test.each([
  ["klage", "klager"],
  ["klage", "klagerne"],
  ["kontaktperson", "kontaktpersoner"],
  ["kontaktperson", "kontaktpersonernes"],
  ["afgørelse", "afgørelserne"],
  ["hjemløs", "hjemløse"],
  ["hjælp", "hjælpen"],
  ["rettighed", "rettigheder"],
  ["sindslidelse", "sindslidende"],
  ["kommune", "kommunens"],
])("%s and %s are forms of one word", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ["pas", "passer"],
  ["hjem", "hjemløs"],
  ["bolig", "bostøtte"],
])("%s and %s are not", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
