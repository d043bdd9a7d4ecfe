import type { AppendixFile, Content, Municipality, StandardRecord } from "../model/index.ts";
import type { MunicipalityFiles } from "./municipality-files.ts";
import { resolvedProfile } from "./resolved-hours.ts";
import { resolvedStandard } from "./resolved-standard.ts";

const danish = new Intl.Collator("da");

/** Puts municipalities into the order of their names. */
export function contentOf(municipalities: readonly Municipality[]): Content {
  return {
    municipalities: municipalities.toSorted((a, b) => danish.compare(a.profile.name, b.profile.name)),
  };
}

/**
 * Gives all that is whole of a municipality; when there are problems it only serves to tell which addresses are known. One
 * whose standards are all drafts has nothing to publish, and is no fault (KS26).
 */
export function wholeMunicipality(municipality: MunicipalityFiles): Municipality | undefined {
  const profile = municipality.profile?.parsed;
  if (profile === undefined || municipality.standards.length === 0) return undefined;
  const records = municipality.standards.flatMap(({ name, parsed }): StandardRecord[] => {
    const easyRead = municipality.easyReads.find((file) => file.name === name);
    if (parsed === undefined || (easyRead !== undefined && easyRead.parsed === undefined)) return [];
    return [{ standard: resolvedStandard(parsed, profile), easyRead: easyRead?.parsed }];
  });
  return {
    profile: resolvedProfile(profile),
    records: records.toSorted((a, b) => danish.compare(a.standard.title, b.standard.title)),
    ...(municipality.logo && { logo: municipality.logo }),
    ...(municipality.logoDark && { logoDark: municipality.logoDark }),
    ...(municipality.font && { font: municipality.font }),
    appendices: wholeAppendices(municipality),
  };
}

function wholeAppendices({ appendices = new Map() }: MunicipalityFiles): ReadonlyMap<string, AppendixFile> {
  return new Map(
    [...appendices].flatMap(([file, found]) => ("code" in found ? [] : [[file, found] as const])),
  );
}
