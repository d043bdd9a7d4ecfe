import type { Municipality } from "../model/index.ts";
import { daysIn } from "./counted-day.ts";
import { type MunicipalitySummary, municipalitySummary } from "./municipality-summary.ts";
import { type MunicipalityAddresses, municipalityAddresses } from "./routes.ts";

/** What a site must know of each of its municipalities, however many it has. */
export interface MunicipalityFacts {
  readonly summary: MunicipalitySummary;
  readonly addresses: MunicipalityAddresses;
  /** Every day that its texts name, as YYYY-MM-DD. */
  readonly days: readonly string[];
  readonly standards: number;
  /** Names all that the municipality says, where somebody has read it before: the same for the same files, and for no others. */
  readonly version?: string;
}

const known = new WeakMap<Municipality, MunicipalityFacts>();

/** Gives the facts of a municipality, which are made once. */
export function factsOf(municipality: Municipality): MunicipalityFacts {
  const facts = known.get(municipality) ?? madeFacts(municipality);
  known.set(municipality, facts);
  return facts;
}

/** Gives the addresses of a municipality's pages; of one whose texts may have faults still, nothing else is made. */
export function addressesOf(municipality: Municipality): MunicipalityAddresses {
  return known.get(municipality)?.addresses ?? municipalityAddresses(municipality);
}

/** Remembers the facts of a municipality that were made before. */
export function rememberFacts(municipality: Municipality, facts: MunicipalityFacts): void {
  known.set(municipality, facts);
}

function madeFacts(municipality: Municipality): MunicipalityFacts {
  const { profile, records } = municipality;
  return {
    summary: municipalitySummary(municipality),
    addresses: municipalityAddresses(municipality),
    days: [...new Set(daysIn([profile, records]))],
    standards: records.length,
  };
}
