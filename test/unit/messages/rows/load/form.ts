import type * as messages from "../../../../../src/messages/load/form.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  form: {
    mail: [[["navn"], '"navn" er ikke en mailadresse. → Skriv den som "navn@lillerup.example".']],
    webAddress: [
      [
        ["lillerup", "Skriv hele adressen."],
        '"lillerup" er ikke en webadresse, der begynder med https://. → Skriv hele adressen.',
      ],
    ],
    id: [
      [
        ["Hjemmehjælp", "hjemmehjaelp"],
        '"Hjemmehjælp" er ikke et id. → Skriv små bogstaver a–z, cifre og enkelte bindestreger: "hjemmehjaelp".',
      ],
      [["!", ""], '"!" er ikke et id. → Skriv små bogstaver a–z, cifre og enkelte bindestreger.'],
    ],
    phoneWithZero: [
      [
        ["0123"],
        '"0123" er ikke et telefonnummer: ingen begynder med 0. → Skriv det nummer, som kilden oplyser.',
      ],
    ],
    phone: [
      [
        ["44 77 34 43", "44773443"],
        '"44 77 34 43" er ikke et telefonnummer på 3, 4 eller 8 cifre uden mellemrum. → Skriv kun cifrene: "44773443".',
      ],
      [
        ["lokal 7", undefined],
        '"lokal 7" er ikke et telefonnummer på 3, 4 eller 8 cifre uden mellemrum. → Skriv kun cifrene, for eksempel "12345678".',
      ],
    ],
    other: [
      [
        ["99", "Kommunekoden, tre cifre."],
        '"99" har ikke den form, der skal bruges her. → Kommunekoden, tre cifre.',
      ],
    ],
  },
  formFix: {
    pattern: [[["/^a$/"], "Skriv en tekst, der passer til /^a$/."]],
    password: [[[], "Fjern navnet og adgangskoden før @; alle ville kunne læse dem."]],
    secure: [
      [["https://lillerup.example/"], 'Skriv "https://lillerup.example/", hvis webstedet svarer dér.'],
    ],
    wholeAddress: [[[], 'Skriv hele adressen, for eksempel "https://lillerup.example/".']],
  },
  date: {
    noSuchMonth: [
      [["2026-13-01"], '"2026-13-01" er ikke en dato i kalenderen. → Skriv en måned fra 01 til 12.'],
    ],
    noSuchDay: [
      [
        ["2026-04-31", "2026-04-30"],
        '"2026-04-31" er ikke en dato i kalenderen. → Skriv en dato, der findes; den sidste i den måned er "2026-04-30".',
      ],
    ],
    wrongForm: [
      [
        ["1.5.2026", "2026-05-01"],
        '"1.5.2026" er ikke en dato skrevet som ÅÅÅÅ-MM-DD. → Skriv den sådan: "2026-05-01".',
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
