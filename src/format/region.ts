import table from "../../_data/national/regions.ts";
import type { EmergencyNumbers, Region } from "../model/index.ts";

const { regions }: EmergencyNumbers = table;

/** A region and its medical helpline as they are on a day. */
export interface RegionOnDay {
  readonly name: string;
  readonly medicalHelpline: string;
  /** The region that the number was given for: the old one, as long as the new one's is not known. */
  readonly helplineOf: string;
}

/** Gives the region of a municipality on a day: from its first day the new one, whose number may still be the old. */
export function regionOn(key: Region, day: string): RegionOnDay {
  const { name, medicalHelpline, successor } = regions[key];
  if (successor === undefined || day < successor.from) return { name, medicalHelpline, helplineOf: name };
  return successor.medicalHelpline === undefined
    ? { name: successor.name, medicalHelpline, helplineOf: name }
    : { name: successor.name, medicalHelpline: successor.medicalHelpline, helplineOf: successor.name };
}

/** Gives all regions on a day; two that have become one stand there twice. */
export function regionsOn(day: string): readonly RegionOnDay[] {
  return (Object.keys(regions) as Region[]).map((key) => regionOn(key, day));
}
