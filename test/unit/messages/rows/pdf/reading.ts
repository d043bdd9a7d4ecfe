import type * as messages from "../../../../../src/messages/pdf/reading.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  reading: {
    ourFault: [[[], "Det er en fejl i vores reparation af PDF'er; meld den med dokumentet."]],
    noSuchHeading: [
      [
        [],
        "Indholdsfortegnelsen beder om siden for et anker, der ikke er en overskrift i dokumentet. → Nævn et anker, der er en overskrift, i data-page-of.",
      ],
    ],
    movingHeading: [
      [
        [4],
        "Overskriften flyttede stadig til en anden side efter 4 gennemløb, så dens sidetal ville være forkert. → Giv indholdsfortegnelsens sidetal en fast bredde.",
      ],
    ],
    bookmarkAlone: [
      [
        ["Pris"],
        'Bogmærket "Pris" findes, men ingen overskrift i dokumentet har det anker og den tekst. → Giv overskriften dette id og denne tekst, eller fjern bogmærket.',
      ],
    ],
    field: [
      [
        [undefined],
        "Adressen nævner intet felt. → Skriv …/field/check|text/<eget-navn>?label=<hvad det er>.",
      ],
      [["navn"], "Feltet navn findes to gange. → Skriv …/field/check|text/<eget-navn>?label=<hvad det er>."],
    ],
    otherWords: [
      [
        ["det▸koster", "koster▸det"],
        'En skærmlæser læser "det▸koster", hvor der står "koster▸det" i teksten. → Tryk alt, hvad der står i HTML\'en, i dens rækkefølge: ingen display: none, ingen skjulte dele og ingen rækkefølge i CSS.',
      ],
    ],
    joinedWords: [[["hjælp▸til"], 'To ord læses som ét ved "hjælp▸til".']],
    lostWords: [
      [
        ["Kun hverdage"],
        'Ordene "Kun hverdage" kan ses, men en skærmlæser springer dem over. → Skriv dem som tekst i HTML i stedet for i CSS, og uden aria-hidden.',
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
