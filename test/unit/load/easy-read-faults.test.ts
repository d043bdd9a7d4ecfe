import { expect, test } from "vitest";
import { problemsOf } from "./fejlstrup.ts";

test("KS41: easy read without its standard is found", async () => {
  expect(
    await problemsOf("KS41-easy-read-without-standard.ts"),
  ).toBe(`KS41 municipalities/lillerup/easy-read/havehjaelp.ts
  There is no standard havehjaelp for this easy-read edition.
  Fix: Name the file after its standard, or write municipalities/lillerup/standards/havehjaelp.ts.`);
});

test("KS42: easy read that names another standard is found", async () => {
  expect(
    await problemsOf("KS42-easy-read-of-another-standard.ts"),
  ).toBe(`KS42 municipalities/lillerup/easy-read/madservice.ts:5 › standard
  The easy-read edition names the standard "vaerested" and the file is madservice.ts.
  Fix: Write standard: "madservice".`);
});

test("KS43: easy read that was made from another revision is stale", async () => {
  expect(
    await problemsOf("KS43-made-from-older-revision.ts"),
  ).toBe(`KS43 municipalities/lillerup/easy-read/madservice.ts:6 › madeFrom
  The easy-read edition was made from revision "2025-1", and the standard is now "2026-1".
  Fix: Read both side by side, mend this text, then write madeFrom: "2026-1".`);
});
