import type * as messages from "../../../../../src/messages/load/letters.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  letters: {
    lost: [
      [
        ["lost", "U+FFFD", "hj⟨U+FFFD⟩lp"],
        'Teksten indeholder U+FFFD i "hj⟨U+FFFD⟩lp": et bogstav, der gik tabt, da teksten blev kopieret. → Skriv det bogstav, der står i kilden.',
      ],
      [
        ["control", "U+FFFD", "hj⟨U+FFFD⟩lp"],
        'Teksten indeholder U+FFFD i "hj⟨U+FFFD⟩lp": et styretegn, som ingen kan se. → Fjern det; skriv ordene igen, hvor det ikke kan ses.',
      ],
      [
        ["private", "U+FFFD", "hj⟨U+FFFD⟩lp"],
        'Teksten indeholder U+FFFD i "hj⟨U+FFFD⟩lp": et tegn, som kun én skrifttype har, som regel Words Symbol eller Wingdings. → Skriv det tegn, der er ment, for eksempel • eller →, eller et ord.',
      ],
      [
        ["direction", "U+FFFD", "hj⟨U+FFFD⟩lp"],
        'Teksten indeholder U+FFFD i "hj⟨U+FFFD⟩lp": et tegn, der vender bogstavernes rækkefølge. → Fjern det; skriv ordene igen, hvor det ikke kan ses.',
      ],
      [
        ["machine", "U+FFFD", "hj⟨U+FFFD⟩lp"],
        'Teksten indeholder U+FFFD i "hj⟨U+FFFD⟩lp": et tegn til maskiner, som ingen kan se. → Fjern det; skriv ordene igen, hvor det ikke kan ses.',
      ],
      [
        ["unassigned", "U+FFFD", "hj⟨U+FFFD⟩lp"],
        'Teksten indeholder U+FFFD i "hj⟨U+FFFD⟩lp": noget, der ikke er et bogstav. → Fjern det; skriv ordene igen, hvor det ikke kan ses.',
      ],
    ],
    misread: [
      [
        ["Ã¦", "hjÃ¦lp", "hjælp"],
        'Teksten indeholder "Ã¦" i "hjÃ¦lp": bogstaver, der er læst med forkert tegnsæt. → Skriv "hjælp".',
      ],
      [
        ["Ã", "Ã", undefined],
        'Teksten indeholder "Ã" i "Ã": bogstaver, der er læst med forkert tegnsæt. → Skriv de bogstaver, der står i kilden.',
      ],
    ],
    inNoFont: [
      [
        ["ꙮ (U+A66E)", true],
        "Ingen skrifttype har ꙮ (U+A66E), så ingen kunne læse det på papir. → Skriv det på en anden måde, for eksempel med latinske bogstaver eller som et ord.",
      ],
      [
        ["ꙮ og ꙭ", false],
        "Ingen skrifttype har ꙮ og ꙭ, så ingen kunne læse dem på papir. → Skriv dem på en anden måde, for eksempel med latinske bogstaver eller som ord.",
      ],
    ],
    picture: [
      [
        ["😀 (U+1F600)"],
        "Teksten indeholder 😀 (U+1F600): et billede, der ser ud og læses op på sin egen måde på hver maskine. → Skriv et ord i stedet, eller udelad det.",
      ],
    ],
    some: [
      [[["a", "b"], 0], "a og b"],
      [[["a", "b"], 3], "a, b og 3 mere"],
    ],
    severalLines: [
      [
        [2, '"Mandag 9-15, Tirsdag 9-14"'],
        'Teksten trykkes på én linje og er skrevet på 2; ordene ville løbe sammen. → Skriv den på én linje, for eksempel "Mandag 9-15, Tirsdag 9-14".',
      ],
    ],
    html: [
      [
        ["<b>", "Skriv **fed skrift** for fed."],
        "Teksten indeholder <b>, som ville blive trykt, som det står. → Skriv **fed skrift** for fed.",
      ],
    ],
  },
  insteadOfHtml: {
    sign: [[["et mellemrum"], "Skriv et mellemrum i stedet."]],
    anySign: [[[], "selve tegnet"]],
    blank: [[[], "et mellemrum"]],
    quotationMark: [[[], "et anførselstegn"]],
    bold: [[[], "Skriv **fed skrift**, hvis det skal være fedt."]],
    italics: [[[], "Skriv *kursiv*, hvis det skal stå med kursiv."]],
    link: [[[], "Skriv [tekst](/adresse/), hvis det skal være et link."]],
    line: [[[], "Begynd en ny linje i stedet."]],
    nothing: [[[], "Fjern mærket; tekster er Markdown uden HTML."]],
  },
} as const satisfies Rows<typeof messages>;
