import type { MunicipalityInput } from "klarstandard/model";

export default {
  format: 2,
  id: "gentofte",
  name: "Gentofte Kommune",
  code: "157",
  region: "hovedstaden",
  voice: "restated",
  theme: { accent: "#6b2346", accentDark: "#f0a6c4" },
} satisfies MunicipalityInput;
