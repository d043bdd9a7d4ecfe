import type * as messages from "../../../../../src/messages/load/links.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  links: {
    inPlainText: [
      [
        ["/om/"],
        "Linket /om/ står i en tekst, der trykkes, som den står, med parenteser og det hele. → Skriv teksten uden linket, eller flyt linket til en tekst i et afsnit.",
      ],
    ],
    withoutWords: [
      [
        ["/om/"],
        "Linket /om/ har ingen ord, så ingen hører, hvor det fører hen. → Skriv ordene mellem de kantede parenteser: [hvor den fører hen](/om/).",
      ],
    ],
    withTitle: [
      [
        ["/om/", "Om os", "læs mere"],
        'Linket /om/ har en titel, "Om os", som de fleste læsere aldrig møder. → Skriv [læs mere](/om/), og skriv titlen i teksten.',
      ],
    ],
    picture: [
      [
        ["/kort.png", "kort"],
        "Teksten indeholder et billede, ![kort](/kort.png); det ville blive trykt som et link efter et udråbstegn. → Skriv med ord, hvad det viser, eller link til det: [kort](/kort.png).",
      ],
    ],
    phone: [
      [
        ["tel:44773443", "44773443"],
        'Linket tel:44773443 er et telefonnummer inde i en tekst, som ingen retter sammen med kontaktens. → Skriv phone: "44773443" i en kontakt, og kontaktens navn i teksten.',
      ],
    ],
    otherStart: [
      [
        ["www.lillerup.dk"],
        "Linket www.lillerup.dk begynder hverken med / eller https://. → Begynd et link til en side på dette websted med / og et til et andet websted med https://.",
      ],
    ],
    secure: [[["https://lillerup.example/"], "Skriv https://lillerup.example/, hvis webstedet svarer dér."]],
    password: [
      [
        ["https://a:b@lillerup.example/"],
        "Linket https://a:b@lillerup.example/ har et navn og en adgangskode, og alle ville kunne læse dem. → Fjern dem og tegnet @.",
      ],
    ],
    noHost: [
      [
        ["https://lillerup"],
        "Linket https://lillerup fører ikke til noget websted. → Skriv hele adressen, for eksempel https://lillerup.example/side.",
      ],
    ],
    mailbox: [
      [
        ["mailto:a,b"],
        "Linket mailto:a,b er ikke netop én mailadresse. → Skriv én adresse, for eksempel mailto:post@lillerup.example.",
      ],
    ],
    broken: [
      [
        ["[a] (/om/)", true, "[a](/om/)"],
        "Linket [a] (/om/) ville blive trykt med sine parenteser på grund af mellemrummet før adressen. → Skriv [a](/om/).",
      ],
      [
        ["[a](/om os/)", false, "[a](/om%20os/)"],
        "Linket [a](/om os/) ville blive trykt med sine parenteser på grund af et mellemrum eller en parentes i adressen. → Skriv [a](/om%20os/).",
      ],
    ],
    addressInBrackets: [
      [
        ["<https://lillerup.example>", "Skriv [ord](https://lillerup.example)."],
        "Adressen <https://lillerup.example> ville blive trykt med sine parenteser. → Skriv [ord](https://lillerup.example).",
      ],
    ],
    plainMail: [
      [
        ["post@lillerup.example"],
        "Skriv post@lillerup.example alene, eller [post@lillerup.example](mailto:post@lillerup.example), hvis det skal være et link.",
      ],
    ],
    plainAddress: [[["https://lillerup.example"], "Skriv [ord](https://lillerup.example)."]],
  },
} as const satisfies Rows<typeof messages>;
