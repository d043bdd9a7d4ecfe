import type * as messages from "../../../../../src/messages/audit/use.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  keys: {
    trap: [
      [
        [],
        "Tastaturet kommer ind her og ikke ud igen. → Lad Tab og Skift + Tab føre videre; fjern det script, der holder fokus fast.",
      ],
    ],
    unreached: [
      [
        [],
        "Tabulatortasten når ikke hertil, selv om musen kan betjene det. → Brug et link eller en knap, uden tabindex.",
      ],
    ],
    deaf: [
      [
        [],
        "Tabulatortasten når hertil, men ingen tast betjener det. → Brug et link eller en knap, som Enter og mellemrum betjener af sig selv.",
      ],
    ],
    order: [
      [
        [],
        "Tabulatortasten kommer hertil uden for læserækkefølgen. → Fjern tabindex, og skriv HTML-koden i læserækkefølgen.",
      ],
    ],
    unseen: [
      [
        [],
        "Tabulatortasten kommer til noget, der ikke kan ses. → Vis det, når det har fokus, eller skjul det også for tastaturet (hidden, inert).",
      ],
    ],
    covered: [
      [
        [],
        "Noget ligger over dette, når det har fokus. → Sæt scroll-padding lige så højt som det, der bliver ved vinduets kant, eller lad det rulle væk.",
      ],
    ],
    unmarked: [
      [
        [],
        "Intet viser, at dette har fokus. → Sæt en outline på :focus-visible; fjern ikke browserens egen.",
      ],
    ],
    faint: [
      [
        [],
        "Fokus ændrer kun få billedpunkter: en tynd streg eller tekstens farve. → Giv fokus en ring på mindst 2 px, med en farve, der ses.",
      ],
    ],
    paleRing: [
      [
        [2.04],
        "Ringen om fokus har en kontrast på 2,0:1; den skal have 3:1. → Giv ringen en mørkere farve, eller en lysere på mørk bund.",
      ],
    ],
    skipElsewhere: [
      [[], "Springlinket fører ikke til sit mål. → Lad sidens første link føre til id'et på <main>."],
    ],
    noSkip: [
      [
        [7],
        "Tabulatortasten stopper 7 gange før indholdet, og der er intet springlink. → Lad sidens første link føre til id'et på <main>.",
      ],
    ],
    smallTarget: [
      [
        ["16 × 16"],
        "Det, man skal ramme, er 16 × 16 px og har noget andet inden for 24 px. → Giv det padding, til det er 24 gange 24 px, helst 44 gange 44 px, eller flyt det fra de andre.",
      ],
    ],
  },
  sounds: {
    runTogether: [
      [
        [],
        "Otte cifre bliver læst som ét tal på millioner. → Del et telefonnummer i par med hårde mellemrum.",
      ],
    ],
    sign: [
      [
        [],
        'Dette tegn bliver hørt og siger intet. → Skjul det for skærmlæsere: aria-hidden="true", alt="" eller content: "›" / "".',
      ],
    ],
    twice: [
      [
        [],
        'Det samme bliver hørt to gange i træk. → Sig det én gang: skjul den ene for skærmlæsere, eller lad alt="" stå ved teksten.',
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
