import type { Acts } from "../../src/model/index.ts";

/** The Acts that standards cite. Links go through this one table, because consolidations age. */
export default {
  serviceloven: { name: "serviceloven", genitive: "servicelovens", danskelove: "serviceloven" },
  retssikkerhedsloven: { name: "retssikkerhedsloven", genitive: "retssikkerhedslovens" },
  forvaltningsloven: { name: "forvaltningsloven", genitive: "forvaltningslovens" },
  almenboligloven: { name: "almenboligloven", genitive: "almenboliglovens" },
  aeldreloven: { name: "ældreloven", genitive: "ældrelovens" },
  sundhedsloven: { name: "sundhedsloven", genitive: "sundhedslovens" },
  "barnets-lov": { name: "barnets lov", genitive: "barnets lovs" },
} satisfies Acts;
