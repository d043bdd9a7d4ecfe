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
} satisfies MunicipalityInput;
