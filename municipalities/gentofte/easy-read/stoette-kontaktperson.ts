import type { EasyReadInput } from "klarstandard/model";

export default {
  standard: "stoette-kontaktperson",
  madeFrom: "2026-1",
  summary: [
    "Du kan få en støtte- og kontaktperson.",
    "Kontaktpersonen kommer ud til dig.",
    "Hjælpen er gratis.",
    "Du kan sige nej tak.",
    "Ring, hvis du vil have hjælp:",
    { contact: "stoette-kontaktperson-teamet" },
  ],
  sections: [
    {
      heading: "Hvem kan få hjælp?",
      pictogram: "people",
      lines: [
        "Hjælpen er for dig, der har det svært og er meget alene.",
        "Du har brug for hjælp og støtte nu.",
        {
          list: [
            "Du er måske hjemløs.",
            "Du har måske et misbrug.",
            "Du har måske en sindslidelse.",
          ],
        },
        { text: "Du kan have flere af tingene på én gang.", explain: "sindslidelse" },
      ],
    },
  ],
} satisfies EasyReadInput;
