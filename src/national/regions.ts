import type { Region } from "../model/index.ts";

/** A region's name and the number of its medical helpline. */
export interface RegionEntry {
  readonly name: string;
  readonly medicalHelpline: string;
  /** False as long as only one source gives the number; such a number is never printed. */
  readonly verified: boolean;
}

/**
 * The medical helpline of each region. A standard names the service, and this table gives the number,
 * because municipalities copy each other's texts together with another region's number.
 */
export const regions: Readonly<Record<Region, RegionEntry>> = {
  hovedstaden: { name: "Region Hovedstaden", medicalHelpline: "1813", verified: true },
  sjaelland: { name: "Region Sjælland", medicalHelpline: "1818", verified: true },
  syddanmark: { name: "Region Syddanmark", medicalHelpline: "70110707", verified: true },
  midtjylland: { name: "Region Midtjylland", medicalHelpline: "70113131", verified: true },
  nordjylland: { name: "Region Nordjylland", medicalHelpline: "70150300", verified: false },
};

/** Numbers that hold in the whole country. */
export const nationalNumbers = { alarm: "112", police: "114" } as const;
