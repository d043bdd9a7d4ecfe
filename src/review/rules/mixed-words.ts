import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** Words that often stand for the same thing. Definite forms, because they point at the one the text is about. */
const families: readonly Readonly<Record<string, RegExp>>[] = [
  {
    vejleder: /(?<!\p{L})vejleder(?:en|ens)?(?!\p{L})/iu,
    rådgiver: /(?<!\p{L})rådgiver(?:en|ens)?(?!\p{L})/iu,
    sagsbehandler: /(?<!\p{L})sagsbehandler(?:en|ens)?(?!\p{L})/iu,
  },
  {
    indsatsen: /(?<!\p{L})indsatsens?(?!\p{L})/iu,
    ydelsen: /(?<!\p{L})ydelsens?(?!\p{L})/iu,
    støtten: /(?<!\p{L})støttens?(?!\p{L})/iu,
    ordningen: /(?<!\p{L})ordningens?(?!\p{L})/iu,
  },
];

/** A title of two halves that share their end, as "Pasnings- og plejehjælp"; people write it in several ways. */
const halves = /^(?<first>\p{L}+)- og (?<second>\p{L}+)$/u;

/** Gives the ways to write a help whose title has two halves; its ending may be the definite one. */
function namesOf(title: string): readonly Readonly<Record<string, RegExp>>[] {
  const { first = "", second = "" } = halves.exec(title)?.groups ?? {};
  if (first === "") return [];
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  const named = (name: string, before = "\\p{L}-") =>
    new RegExp(`(?<![${before}])${name}\\p{L}{0,5}(?!\\p{L})`, "iu");
  return [
    {
      [`${one}- og ${other}`]: named(`${one}- og ${other}`),
      [`${one}-${other}`]: named(`${one}-${other}`),
      [`${one}${other}`]: named(`${one}${other}`),
      [other]: new RegExp(`(?<!\\p{L}|-|${one}- og )${other}\\p{L}{0,5}(?!\\p{L})`, "iu"),
      ordningen: named("ordningen"),
    },
  ];
}

/** Finds several words for what may be one person or one thing. */
export const mixedWords: Rule = {
  code: "RV18",
  title: { da: "Flere ord for det samme", en: "Several words for one thing" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Læserne tror, at to ord er to personer eller to slags hjælp.",
    en: "Readers take two words for two people or two kinds of help.",
  },
  fix: {
    da: "Vælg ét ord, eller skriv i én sætning, hvad forskellen er.",
    en: "Choose one word, or say in one sentence how the two differ.",
  },
  source: "Inclusion Europe",
  bad: [
    { easyRead: ["Din vejleder ringer til dig.", "Din rådgiver laver en plan."] },
    { full: ["Indsatsen begynder i dit hjem.", "Ydelsen er gratis."] },
    { full: ["Støtten begynder i dit hjem.", "Ordningen er gratis."] },
    {
      easyRead: ["Du kan få plejehjælp om natten.", "Ring om pasnings-plejehjælp."],
      standard: { title: "Pasnings- og plejehjælp" },
    },
    {
      easyRead: [
        "Din vejleder ringer til dig.",
        "Din rådgiver laver en plan.",
        "Sagsbehandleren skriver til dig.",
      ],
    },
  ],
  good: [
    { easyRead: ["Din vejleder ringer til dig.", "Din vejleder laver en plan."] },
    { easyRead: ["Din vejleder er også din rådgiver.", "Din rådgiver laver en plan."] },
    {
      easyRead: ["Pasnings- og plejehjælpen er gratis.", "Du kan få pasnings- og plejehjælp om natten."],
      standard: { title: "Pasnings- og plejehjælp" },
    },
    {
      easyRead: ["Pasnings- og plejehjælp hedder her bare plejehjælp.", "Plejehjælpen er gratis."],
      standard: { title: "Pasnings- og plejehjælp" },
    },
    { easyRead: ["Din vejleder ringer til dig."], full: ["Din rådgiver laver en plan."] },
    {
      full: ["Din vejleder ringer til dig."],
      standard: {
        contacts: [
          {
            id: "kontoret",
            name: "Kontoret",
            for: ["ask"],
            phone: "12345678",
            note: "Spørg efter en rådgiver.",
          },
        ],
      },
    },
  ],
  find: ({ full, easy, standard }: ReviewRecord) =>
    [...families, ...namesOf(standard.title)].flatMap((family) => [
      ...mixedIn(family, full),
      ...mixedIn(family, easy),
    ]),
};

/** A sentence that holds two of the words shows that they are two, or says that they are one. */
function mixedIn(family: Readonly<Record<string, RegExp>>, pieces: readonly TextPiece[]): readonly Match[] {
  const texts = pieces.filter(({ role }) => role !== "label");
  const used = Object.entries(family).filter(([, pattern]) => texts.some(({ text }) => pattern.test(text)));
  return used.slice(1).flatMap(([word, pattern], index): readonly Match[] => {
    const [first, firstPattern] = used[index] ?? ["", pattern];
    const areTold = texts.some(
      ({ text }) => pattern.test(text) && used.some(([, other]) => other !== pattern && other.test(text)),
    );
    const place = texts.find(({ text }) => pattern.test(text) && !firstPattern.test(text));
    if (areTold || place === undefined) return [];
    const { edition, file, path, text } = place;
    return [
      {
        edition,
        file,
        path,
        quote: text,
        what: spoken({
          da: `“${first}” og “${word}” i samme tekst`,
          en: `“${first}” and “${word}” in one text`,
        }),
      },
    ];
  });
}
