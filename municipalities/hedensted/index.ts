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
} satisfies MunicipalityInput;
