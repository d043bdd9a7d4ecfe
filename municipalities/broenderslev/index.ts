import type { MunicipalityInput } from "klarstandard/model";

export default {
  format: 2,
  id: "broenderslev",
  name: "Brønderslev Kommune",
  code: "810",
  region: "nordjylland",
  voice: "restated",
  theme: { accent: "#1b4664", accentDark: "#9cc9ea" },
  // Its støtteteam is another help than the word explains.
  glossaryWithout: ["socialpaedagogisk-stoette"],
  situations: [
    { situation: "Jeg er hjemløs", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg har et misbrug", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg har en sindslidelse", standards: ["stoette-kontaktperson"] },
  ],
} satisfies MunicipalityInput;
