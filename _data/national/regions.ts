import type { EmergencyNumbers, RegionSuccessor } from "../../src/model/index.ts";

// No source gives its helpline yet; until one does, each of the two keeps its own.
const oestdanmark: RegionSuccessor = { name: "Region Østdanmark", from: "2027-01-01" };

/**
 * The medical helpline of each region, and the numbers that hold in the whole country. A standard names the service,
 * and this table gives the number, because municipalities copy each other's texts together with another region's number.
 */
export default {
  regions: {
    hovedstaden: {
      name: "Region Hovedstaden",
      medicalHelpline: "1813",
      verified: true,
      successor: oestdanmark,
    },
    sjaelland: { name: "Region Sjælland", medicalHelpline: "1818", verified: true, successor: oestdanmark },
    syddanmark: { name: "Region Syddanmark", medicalHelpline: "70110707", verified: true },
    midtjylland: { name: "Region Midtjylland", medicalHelpline: "70113131", verified: true },
    nordjylland: { name: "Region Nordjylland", medicalHelpline: "70150300", verified: false },
  },
  nationalNumbers: { alarm: "112", police: "114" },
} satisfies EmergencyNumbers;
