import { expect, test } from "vitest";
import { problemsOf } from "./fejlstrup.ts";

test("KS05: a misspelt key is named together with the key that was meant, and not as missing too", async () => {
  expect(
    await problemsOf("KS05-misspelt-key.ts"),
  ).toBe(`KS05 municipalities/lillerup/standards/madservice.ts:6 › tilte
  The key tilte is not known here.
  Fix: Did you mean title?`);
});

test("KS06: a missing key is named with what belongs there", async () => {
  expect(
    await problemsOf("KS06-missing-title.ts"),
  ).toBe(`KS06 municipalities/lillerup/standards/madservice.ts:4 › title
  The key title is missing.
  Fix: Add title: a text in quotes. Navnet på hjælpen, som borgeren kender det. Ren tekst, der trykkes, som den står.`);
});

test("KS07: a number without quotes is shown with them", async () => {
  expect(
    await problemsOf("KS07-number-for-text.ts"),
  ).toBe(`KS07 municipalities/lillerup/standards/madservice.ts:7 › revision
  The value is 2026, a number. Needed: a text in quotes.
  Fix: Write it in quotes: "2026".`);
});

test("KS08: a date that does not exist is named with the last day of its month", async () => {
  expect(
    await problemsOf("KS08-30-february.ts"),
  ).toBe(`KS08 municipalities/lillerup/standards/madservice.ts:11 › source.seen
  "2026-02-30" is not a date in the calendar.
  Fix: Write a date that exists; the last of that month is "2026-02-28".`);
});

test("KS09: an unknown word is named with all allowed ones and the one that was meant", async () => {
  expect(
    await problemsOf("KS09-unknown-role.ts"),
  ).toBe(`KS09 municipalities/lillerup/standards/madservice.ts:8 › legalBasis[0].role
  The value is "mian". Allowed: "main", "also" or "mentioned".
  Fix: Did you mean "main"?`);
});

test("KS10: a phone number with blanks is shown without them", async () => {
  expect(
    await problemsOf("KS10-phone-with-blanks.ts"),
  ).toBe(`KS10 municipalities/lillerup/standards/madservice.ts:26 › contacts[0].phone
  "12 34 56 80" is not a telephone number of 3, 4 or 8 digits without spaces.
  Fix: Write the digits alone: "12345680".`);
});

test("KS11: an empty text is found", async () => {
  expect(
    await problemsOf("KS11-empty-title.ts"),
  ).toBe(`KS11 municipalities/lillerup/standards/madservice.ts:6 › title
  The text is empty.
  Fix: Write the text.`);
});

test("KS12: a time limit of 0 days is refused", async () => {
  expect(
    await problemsOf("KS12-time-limit-of-zero.ts"),
  ).toBe(`KS12 municipalities/lillerup/standards/madservice.ts:33 › timeLimits[0].stated[0].value
  The value is 0. A time limit needs a number above 0.
  Fix: Write the number that the source gives.`);
});

test("KS14: a row without a cell for each column is refused, with its line", async () => {
  expect(
    await problemsOf("KS14-row-without-price.ts"),
  ).toBe(`KS14 municipalities/lillerup/standards/madservice.ts:26 › sections.content.body[0].rows[1]
  The row has 1 cell, and the head of its table has 2.
  Fix: Write a text in every cell of the row, if only what is not known: Ikke oplyst.`);
});

test("KS13: a contact that cannot be reached is refused", async () => {
  expect(
    await problemsOf("KS13-contact-without-any-way.ts"),
  ).toBe(`KS13 municipalities/lillerup/standards/madservice.ts:26 › contacts[0]
  A contact needs a phone, an email, a secure email, a page of the web (url) or an address.
  Fix: Add what is missing; leave the whole entry out if the source lacks it.`);
});
