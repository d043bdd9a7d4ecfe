import type { MunicipalityInput } from "klarstandard/model";

export default {
  format: 2,
  id: "gentofte",
  name: "Gentofte Kommune",
  code: "157",
  region: "hovedstaden",
  voice: "restated",
  theme: { accent: "#6b2346", accentDark: "#f0a6c4" },
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
