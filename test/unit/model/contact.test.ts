import { expect, test } from "vitest";
import { contact } from "../../../src/model/index.ts";
import { accepts } from "./accepts.ts";

const somebody = { id: "visitationen", name: "Visitationen", for: ["apply"] };

test.each([
  ["phone", { phone: "12345678" }],
  ["email", { email: "a@lillerup.example" }],
  ["secure email", { secureEmail: "a@lillerup.example" }],
  ["form", { url: "https://lillerup.example/skriv" }],
  ["address", { address: { street: "Torvet 1", postcode: "9999", city: "Lillerup" } }],
])("a contact with a %s alone can be reached", (_way, way) => {
  expect(accepts(contact, { ...somebody, ...way })).toBe(true);
});

test("a contact that cannot be reached is refused", () => {
  expect(accepts(contact, { ...somebody, openingHours: "Altid", note: "Ring ikke" })).toBe(false);
});

test("a contact that is for nothing is refused", () => {
  expect(accepts(contact, { ...somebody, for: [], phone: "12345678" })).toBe(false);
});

test.each(["112", "1813", "12345678"])("%s is a telephone number", (phone) => {
  expect(accepts(contact, { ...somebody, phone })).toBe(true);
});

test.each(["12 34 56 78", "+4512345678", "12345", "123456789", "1234567a"])("%s is none", (phone) => {
  expect(accepts(contact, { ...somebody, phone })).toBe(false);
});
