import { expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import type { Municipality, MunicipalityProfile } from "../../../src/model/index.ts";
import { statementFaults } from "../../../src/publish/statement-faults.ts";
import { exampleBaseUrl } from "../../../src/site/site-request.ts";

const profile: MunicipalityProfile = {
  format: 2,
  id: "lillerup",
  name: "Lillerup Kommune",
  code: "999",
  region: "sjaelland",
  voice: "restated",
  theme: { accent: "#1d4f6b", accentDark: "#9fcbe6" },
};
const stated = {
  wasUrl: "https://was.lillerup.example/",
  accessibilityContact: { phone: "12345601", email: "web@lillerup.example" },
};
const lillerup: Municipality = { profile, records: [] };
const baseUrl = "https://standarder.lillerup.example";

const faults = (municipalities: readonly Municipality[], at = baseUrl) =>
  statementFaults({ municipalities }, { baseUrl: at, content: "/srv/municipalities" }, "/srv").map(
    problemText,
  );

test("KS95: a municipality alone at its own address names its statement and whom to tell of a barrier", () => {
  expect(faults([lillerup])).toEqual([
    `KS95 municipalities/lillerup/index.ts › wasUrl
  Lillerup Kommune is built alone for https://standarder.lillerup.example, and the address of its accessibility statement is missing.
  Fix: Make the statement in the state's WAS-Tool and write its address. Leave --base-url out to try the site before.`,
    `KS95 municipalities/lillerup/index.ts › accessibilityContact
  Lillerup Kommune is built alone for https://standarder.lillerup.example, and nobody is named to whom one can tell of a barrier.
  Fix: Write a telephone and a mail, for example accessibilityContact: { phone: "12345678", email: "web@lillerup.dk" }.`,
  ]);
  expect(faults([{ ...lillerup, profile: { ...profile, ...stated } }])).toEqual([]);
});

test("a trial without an address, and a site of several municipalities, need no statement", () => {
  expect(faults([lillerup], exampleBaseUrl)).toEqual([]);
  expect(faults([lillerup, lillerup])).toEqual([]);
});
