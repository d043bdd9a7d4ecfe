import { dataFormat, type MunicipalityProfile } from "../model/index.ts";

/** Writes the `index.ts` of a new municipality. It passes the check as it is; the colours are only a beginning. */
export function municipalityText({
  id,
  name,
  code,
  region,
  voice,
}: Pick<MunicipalityProfile, "id" | "name" | "code" | "region" | "voice">): string {
  return `import type { MunicipalityInput } from "klarstandard/model";

export default {
  format: ${dataFormat},
  id: ${JSON.stringify(id)},
  // Slet linjen, når kommunens første kvalitetsstandard skal offentliggøres.
  draft: true,
  name: ${JSON.stringify(name)},
  code: ${JSON.stringify(code)},
  region: ${JSON.stringify(region)},
  // Hvem taler på siderne? "own": kommunen selv. "restated": en anden gengiver kommunens tekst.
  voice: ${JSON.stringify(voice)},
  // Kommunens farve. En farve, der er svær at læse, bliver afvist. Se den på alle dele: npm run new -- theme
  theme: { accent: "#1d4f6b" },
  // Kontakter, som flere standarder nævner. En standard henviser med { shared: "kontakt" }:
  // contacts: [{ id: "kontakt", name: "…", for: ["apply", "ask"], phone: "12345678" }],
  // Tilgængelighedserklæringen fra statens WAS-Tool, når den er lavet:
  // wasUrl: "https://…",
  // Hvem man ringer og skriver til om en barriere på siden. Loven kræver begge dele:
  // accessibilityContact: { phone: "12345678", email: "…" },
} satisfies MunicipalityInput;
`;
}
