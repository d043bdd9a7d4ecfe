import type { MunicipalityInput } from "klarstandard/model";

export default {
  format: 2,
  id: "ballerup",
  name: "Ballerup Kommune",
  code: "151",
  region: "hovedstaden",
  voice: "restated",
  theme: { accent: "#6a3a12", accentDark: "#e8bd8a" },
  contacts: [
    {
      id: "fronten",
      name: "Fronten",
      for: ["apply", "ask"],
      phone: "44773443",
      address: { street: "Parkvej 10", postcode: "2750", city: "Ballerup" },
    },
  ],
  situations: [
    { situation: "Jeg er hjemløs", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg har et misbrug", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg isolerer mig", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg er bekymret for en anden", standards: ["stoette-kontaktperson"] },
    { situation: "Jeg har svært ved at klare min hverdag", standards: ["socialpaedagogisk-stoette"] },
    {
      situation: "Jeg er psykisk sårbar",
      standards: ["stoette-kontaktperson", "socialpaedagogisk-stoette"],
    },
  ],
} satisfies MunicipalityInput;
