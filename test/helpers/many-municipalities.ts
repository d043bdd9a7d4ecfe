import type { Municipality, Standard } from "../../src/model/index.ts";
import { lillerup } from "./lillerup.ts";

/** Gives a municipality of that number, which has all that lillerup has, with what a test is about changed. */
export function municipalityNumber(number: number, changes: Partial<Standard> = {}): Municipality {
  const { profile, records } = lillerup;
  return {
    ...lillerup,
    profile: { ...profile, id: `by-${number}`, name: `By ${number} Kommune` },
    records: records.map((record) => ({ ...record, standard: { ...record.standard, ...changes } })),
  };
}

/** Gives as many municipalities as the country has, every third with free help, every third without a price. */
export function manyMunicipalities(count = 98): readonly Municipality[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const price = { kind: "amount", kroner: number, year: 2026 } as const;
    const prices = [{ price: { kind: "free" } as const }, { price }, {}];
    return municipalityNumber(number, { facts: prices[index % 3] ?? {}, sections: {} });
  });
}
