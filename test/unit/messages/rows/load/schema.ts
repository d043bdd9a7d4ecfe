import type * as messages from "../../../../../src/messages/load/schema.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  expectation: {
    text: [[[], "en tekst i anførselstegn"]],
    number: [[[], "et tal"]],
    wholeNumber: [[[], "et helt tal"]],
    countable: [[[], "et tal, man kan tælle til"]],
    answer: [[[], "true eller false"]],
    list: [[[], "en liste i [ ]"]],
    object: [[[], "et objekt i { }"]],
    objectWithAll: [[[["by", "on"]], "et objekt med by og on"]],
    objectWithAny: [[[["from", "to", "reviewDue"]], "et objekt med from, to eller reviewDue"]],
    objectOfKind: [[["kind", ["free", "amount"]], 'et objekt med kind: "free" eller "amount"']],
    somethingElse: [[[], "noget andet"]],
  },
  guess: {
    word: [[["sjaelland"], 'Mente du "sjaelland"?']],
    key: [[["title"], "Mente du title?"]],
  },
  keys: {
    unknown: [[["titel"], "Nøglen titel er ukendt her."]],
    noneLeft: [[[], "Fjern den. Der er ikke plads til andre nøgler her."]],
    known: [
      [[["title", "source"]], "Skriv en nøgle, der er kendt her, eller fjern den: title eller source."],
    ],
    missing: [
      [
        ["title", "en tekst i anførselstegn"],
        "Nøglen title mangler. → Tilføj title: en tekst i anførselstegn.",
      ],
    ],
    twice: [
      [
        ["title"],
        "Nøglen title står to gange i det samme objekt, og den første værdi ville gå tabt. → Behold den ene.",
      ],
    ],
  },
  values: {
    wrongType: [
      [
        [9, "en tekst i anførselstegn"],
        "Værdien er 9, et tal. Her skal stå: en tekst i anførselstegn. → Skriv den sådan.",
      ],
      [["9", "et tal"], 'Værdien er "9", en tekst. Her skal stå: et tal. → Skriv den sådan.'],
      [[[], "et tal"], "Værdien er en liste. Her skal stå: et tal. → Skriv den sådan."],
      [[{}, "en liste i [ ]"], "Værdien er et objekt. Her skal stå: en liste i [ ]. → Skriv den sådan."],
    ],
    wrongNumber: [[[1.5, "et helt tal"], "Værdien er 1.5. Her skal stå: et helt tal. → Skriv et helt tal."]],
    inQuotes: [[[9], 'Skriv den i anførselstegn: "9".']],
    inBrackets: [[["ring"], 'Sæt den i kantede parenteser: ["ring"].']],
    withoutQuotes: [[["9.5"], "Skriv den uden anførselstegn: 9.5."]],
    notAllowed: [
      [
        ['"sjælland"', '"hovedstaden" eller "sjaelland"'],
        'Værdien er "sjælland". Tilladt: "hovedstaden" eller "sjaelland". → Skriv en af de tilladte værdier.',
      ],
    ],
  },
  sizes: {
    longId: [
      [
        [90, 80],
        "Id'et har 90 bogstaver. Der er plads til højst 80 i en adresse og et filnavn. → Skriv et kortere id.",
      ],
    ],
    emptyText: [
      [[undefined], "Teksten er tom. → Skriv teksten."],
      [["note"], "Teksten er tom. → Skriv teksten, eller udelad note, hvis kilden ikke oplyser det."],
    ],
    shortList: [
      [[0, 1, undefined], "Listen har 0 punkter. Der skal være mindst 1. → Tilføj det, der mangler."],
      [
        [1, 2, "steps"],
        "Listen har 1 punkt. Der skal være mindst 2. → Tilføj det, der mangler, eller udelad steps, hvis kilden ikke oplyser det.",
      ],
    ],
    number: [
      [
        [0, "timeLimits", { kind: "above", value: 0 }],
        "Værdien er 0. En frist skal være et tal over 0. → Skriv det tal, som kilden oplyser.",
      ],
      [
        [-1, "facts", { kind: "at least", value: 0 }],
        "Værdien er -1. En oplysning skal være et tal på mindst 0. → Skriv det tal, som kilden oplyser.",
      ],
      [
        [521, "complaint", { kind: "at most", value: 520 }],
        "Værdien er 521. En klagefrist skal være et tal på højst 520. → Skriv det tal, som kilden oplyser.",
      ],
      [
        [131, "contacts", { kind: "at most", value: 130 }],
        "Værdien er 131. En alder skal være et tal på højst 130. → Skriv det tal, som kilden oplyser.",
      ],
      [
        [100, "legalBasis", { kind: "at most", value: 99 }],
        "Værdien er 100. Et stk. skal være et tal på højst 99. → Skriv det tal, som kilden oplyser.",
      ],
      [
        [0, "other", { kind: "above", value: 0 }],
        "Værdien er 0. Den skal være et tal over 0. → Skriv det tal, som kilden oplyser.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
