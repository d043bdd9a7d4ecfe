import type { MunicipalityInput } from "klarstandard/model";

export default {
  format: 2,
  id: "hedensted",
  name: "Hedensted Kommune",
  code: "766",
  region: "midtjylland",
  voice: "restated",
  website: "https://www.hedensted.dk/",
  theme: { accent: "#1f4d3a", accentDark: "#9ad4b5" },
  // The text says itself what the word means.
  glossaryWithout: ["selvvisiterende"],
  situations: [
    { situation: "Jeg er hjemløs", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg har et misbrug", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg har en sindslidelse", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg isolerer mig", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg er bekymret for en anden", standards: ["stoette-kontaktperson"] },
  ],
} satisfies MunicipalityInput;
