import type { MunicipalityInput } from "klarstandard/model";

export default {
  id: "ballerup",
  name: "Ballerup Kommune",
  code: "151",
  region: "hovedstaden",
  theme: { accent: "#6a3a12", accentDark: "#e8bd8a" },
} satisfies MunicipalityInput;
