import { z } from "zod";
import { citedUnder } from "./legal-basis.ts";
import { toldPlace } from "./place.ts";
import { markdownText, plainText, slug } from "./text.ts";

/** One point on which the municipality's text gives less than the Act that it cites: no contradiction, for the Act holds. */
const lawAbove = z.strictObject({
  about: plainText.meta({
    description: "Det, kommunens tekst siger anderledes end loven, som et kort spørgsmål.",
    examples: ["Skal du være fyldt 67 år?"],
    reader: "Overskriften: Loven gælder, og spørgsmålet.",
  }),
  question: plainText.optional().meta({
    description: "Det, en borger skal spørge om for at få det, loven giver. Udeladt: about og says.",
    examples: ["Kan jeg få hjælp, selv om jeg er under 67 år?"],
    reader: "Spørgsmålet på tjeklisten, med paragraffen efter.",
  }),
  says: markdownText.meta({
    description: "Hvad loven siger om det, med enkle ord. Skriv kun det, der står i loven.",
    examples: ["Nej. Kommunen skal tilbyde hjælp, når du har brug for den."],
    reader: "Det første, der står: det, der gælder.",
  }),
  under: citedUnder.meta({
    description: "De paragraffer fra legalBasis, som siger det.",
    examples: [[{ act: "serviceloven", section: "83" }]],
    reader: "Paragraffen efter det, loven siger, med link til lovens tekst.",
  }),
  text: markdownText.meta({
    description: "Hvad kommunens tekst siger, med egne ord.",
    examples: ["Du skal være fyldt 67 år."],
    reader: "En linje med mindre vægt, efter det, loven siger.",
  }),
  where: toldPlace.meta({
    description: "Hvor i kilden det står.",
    examples: ["side 2, tabel"],
    reader: "Stedet efter kommunens tekst.",
  }),
  ask: slug.optional().meta({
    description: "Id'et på den kontakt, man kan spørge. Udeladt: den, man ellers spørger.",
    examples: ["visitation"],
    reader: "Hvem man kan spørge, med nummer.",
  }),
});

/** The points of a section on which the Act gives more than the text. */
export const lawsAbove = z.array(lawAbove).min(1).optional().meta({
  description: "Det, hvor kommunens tekst giver mindre end den lov, den nævner. Loven gælder.",
  reader: "Hvert punkt for sig: det, loven siger, det, kommunen skriver, og hvem man kan spørge.",
});
