import { expect, test } from "vitest";
import { problemsOf } from "./fejlstrup.ts";

test("KS50: a misspelt contact in easy read is named with the one that was meant", async () => {
  expect(
    await problemsOf("KS50-unknown-contact-in-easy-read.ts"),
  ).toBe(`KS50 municipalities/lillerup/easy-read/madservice.ts:7 › summary[1].contact
  The standard has no contact with the id "kokkenet".
  Fix: Did you mean "koekkenet"?`);
});

test("KS50: complaints go to a contact that the standard has", async () => {
  expect(
    await problemsOf("KS50-unknown-receiver.ts"),
  ).toBe(`KS50 municipalities/lillerup/standards/madservice.ts:30 › complaint.to
  The standard has no contact with the id "klagenaevn".
  Fix: Known in municipalities/lillerup/standards/madservice.ts: koekkenet.`);
});

test("KS51: a word to explain is in the glossary", async () => {
  expect(
    await problemsOf("KS51-unknown-word.ts"),
  ).toBe(`KS51 municipalities/lillerup/easy-read/madservice.ts:7 › summary[0].explain
  The glossary has no word with the id "afgorelse".
  Fix: Did you mean "afgoerelse"?`);
});

test("KS52: easy read shows emergency numbers only where the standard has them", async () => {
  expect(
    await problemsOf("KS52-no-emergency-numbers.ts"),
  ).toBe(`KS52 municipalities/lillerup/easy-read/madservice.ts:7 › summary[1].emergencyNumbers
  The standard has no emergency numbers, so there is nothing to show here.
  Fix: Take the line away, or add emergency to municipalities/lillerup/standards/madservice.ts.`);
});

test("KS53: a helpline that only one source gives is never printed", async () => {
  expect(
    await problemsOf("KS53-helpline-not-verified.ts"),
  ).toBe(`KS53 municipalities/lillerup/standards/hjemmehjaelp.ts:169 › emergency.numbers[2].service
  Only one source gives the medical helpline of Region Nordjylland, so it is not printed.
  Fix: Confirm the number and set verified in _data/national/regions.ts, or leave the helpline out here.`);
});

test("KS54: an inherited text exists", async () => {
  expect(
    await problemsOf("KS54-unknown-shared-text.ts"),
  ).toBe(`KS54 municipalities/lillerup/standards/madservice.ts:19 › sections.values.text
  The municipality has no shared text "vaerdi".
  Fix: Did you mean "vaerdier"?`);
});

test("KS55: a shared contact exists", async () => {
  expect(
    await problemsOf("KS55-unknown-shared-contact.ts"),
  ).toBe(`KS55 municipalities/lillerup/standards/madservice.ts:27 › contacts[1].shared
  The municipality has no contact with the id "borgerservise".
  Fix: Did you mean "borgerservice"?`);
});

test("KS56: an Act is in the national table, or among the municipality's own", async () => {
  expect(
    await problemsOf("KS56-unknown-act.ts"),
  ).toBe(`KS56 municipalities/lillerup/standards/madservice.ts:8 › legalBasis[0].act
  The Act "servicelov" is unknown.
  Fix: Did you mean "serviceloven"?`);
});

test("KS57: a way to complain belongs to a paragraph that the standard cites", async () => {
  expect(
    await problemsOf("KS57-complaint-under-another-act.ts"),
  ).toBe(`KS57 municipalities/lillerup/standards/madservice.ts:27 › complaint.under[0]
  The standard does not cite this paragraph under legalBasis.
  Fix: Write the paragraph there, or mend it here.`);
});

test("KS57: a target group belongs to a paragraph that the standard cites", async () => {
  expect(
    await problemsOf("KS57-group-under-another-act.ts"),
  ).toBe(`KS57 municipalities/lillerup/standards/madservice.ts:27 › sections.targetGroup.body[0].items[1].under[0]
  The standard does not cite this paragraph under legalBasis.
  Fix: Write the paragraph there, or mend it here.`);
});

test("KS58: somebody decides over a complaint, and nobody is guessed", async () => {
  expect(
    await problemsOf("KS58-nobody-decides.ts"),
  ).toBe(`KS58 municipalities/lillerup/standards/madservice.ts:25 › complaint
  It does not say who decides over the complaint, and the Act has no one answer for all its paragraphs.
  Fix: Write it under decidedBy, as the text has it.`);
});

test("KS37: the order names sections that the standard can have", async () => {
  expect(
    await problemsOf("KS37-order-of-no-section.ts"),
  ).toBe(`KS37 municipalities/lillerup/standards/madservice.ts:21 › order[1]
  There is no section "kost".
  Fix: Did you mean "cost"?`);
});

test("KS59: a shared price exists", async () => {
  expect(
    await problemsOf("KS59-unknown-shared-price.ts"),
  ).toBe(`KS59 municipalities/lillerup/standards/madservice.ts:23 › facts.price.shared
  The municipality has no "hovedret" in prices.
  Fix: Add it to prices in municipalities/lillerup/index.ts.`);
});

test("KS59: shared opening hours exist", async () => {
  expect(
    await problemsOf("KS59-unknown-shared-hours.ts"),
  ).toBe(`KS59 municipalities/lillerup/standards/madservice.ts:27 › contacts[0].openingHours.shared
  The municipality has no "raadhus" in openingHours.
  Fix: Add it to openingHours in municipalities/lillerup/index.ts.`);
});

test("KS59: a shared way to complain exists", async () => {
  expect(
    await problemsOf("KS59-unknown-shared-complaint.ts"),
  ).toBe(`KS59 municipalities/lillerup/standards/madservice.ts:26 › complaint.shared
  The municipality has no "ankestyrelsen" in complaints.
  Fix: Add it to complaints in municipalities/lillerup/index.ts.`);
});
