import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { resolvedProfile, resolvedStandard } from "../../../src/load/index.ts";
import { municipality } from "../../../src/model/index.ts";
import { contextOf, lillerup } from "../../helpers/lillerup.ts";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const hours = [
  { days: "Mandag til torsdag", hours: "9-15" },
  { days: "Fredag", hours: "9-13" },
];
const adoption = { by: "Byrådet", on: "2025-12-09" };
const raadhuset = { shared: "raadhuset" };
const reception = { id: "borgerservice", name: "Borgerservice", for: ["ask"], phone: "12345600" };
const switchboard = { phone: "12345600", source: "https://lillerup.example/", seen: "2026-11-01" };

const profile = municipality.parse({
  ...lillerup.profile,
  openingHours: { raadhuset: { hours, adoption } },
  contacts: [{ ...reception, openingHours: raadhuset }],
  switchboard: { ...switchboard, openingHours: raadhuset },
});

test("the municipality's hours stand at its contacts and its main number, with who adopted them", () => {
  const { contacts, switchboard: main } = resolvedProfile(profile);
  const whole = { openingHours: hours, hoursAdoption: adoption };
  expect([contacts, main]).toEqual([[{ ...reception, ...whole }], { ...switchboard, ...whole }]);
});

test("they stand at a standard's contact, its own or the municipality's; what it writes itself is kept", () => {
  const own = { id: "koekkenet", name: "Køkkenet", for: ["apply" as const], phone: "12345680" };
  const written = {
    ...contextOf("madservice").standard,
    contacts: [
      { ...own, openingHours: raadhuset },
      { ...own, id: "vagten", openingHours: "Hele døgnet" },
      { shared: "borgerservice" },
    ],
  };
  const { contacts } = resolvedStandard(written, profile);
  expect(
    contacts.slice(0, 3).map(({ openingHours, hoursAdoption }) => [openingHours, hoursAdoption]),
  ).toEqual([
    [hours, adoption],
    ["Hele døgnet", undefined],
    [hours, adoption],
  ]);
});

test("KS59: those of the main number exist", async () => {
  const text = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
  const wrong = text.replace(
    "  wasUrl:",
    '  openingHours: { raadhuset: { hours: "Mandag kl. 9-15" } },\n  switchboard: { phone: "12345600", source: "https://lillerup.example/", seen: "2026-11-01", openingHours: { shared: "raadhus" } },\n  wasUrl:',
  );
  expect(wrong).not.toBe(text);
  const problems = await problemsIn(await municipalitiesFolder({ files: { "lillerup/index.ts": wrong } }));
  expect(problems).toContain(`switchboard.openingHours.shared
  The municipality has no "raadhus" in openingHours.
  Fix: Did you mean "raadhuset"?`);
});

test("KS13: their times are times of a clock", async () => {
  const text = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
  const wrong = text.replace(
    "  wasUrl:",
    '  openingHours: { raadhuset: { hours: "Mandag kl. 15-9" } },\n  wasUrl:',
  );
  expect(await problemsIn(await municipalitiesFolder({ files: { "lillerup/index.ts": wrong } }))).toContain(
    "openingHours.raadhuset.hours\n  ",
  );
});
