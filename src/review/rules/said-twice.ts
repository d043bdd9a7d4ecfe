import { spoken } from "../../messages/language.ts";
import type { EasyLine, EasyRead } from "../../model/index.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const contacts = [
  { id: "koekkenet", name: "Køkkenet", for: ["apply" as const, "ask" as const], phone: "12345678" },
];

/** Finds what easy read shows twice: the card of a contact, a pictogram, the explanation of a word. */
export const saidTwice: Rule = {
  code: "RV60",
  title: { da: "Det samme to gange i Let at læse", en: "The same twice in easy read" },
  severity: { "easy-read": "warning" },
  why: {
    da: "Læseren tror, at det er noget nyt, og teksten bliver længere. En tegning, der står to gange, viser ikke vej.",
    en: "Readers take it for something new, and the text grows. A picture that stands twice shows no way.",
  },
  fix: {
    da: "Behold det første sted. Skriv senere kun, hvem man ringer til; giv hvert afsnit sin egen tegning; forklar et ord, første gang det står der.",
    en: "Keep the first. Later name only whom to call; give each section a picture of its own; explain a word where it first stands.",
  },
  source: "Projektets egen regel: En kontakt, en tegning og en forklaring står ét sted",
  bad: [
    {
      easyRead: ["Du kan få mad hjem til dig.", { contact: "koekkenet" }],
      standard: { contacts },
    },
    { sections: 6 },
    {
      section: {
        lines: [
          { text: "Du får en afgørelse.", explain: "afgoerelse" },
          { text: "Du kan klage over din afgørelse.", explain: "afgoerelse" },
        ],
      },
    },
  ],
  good: [
    { easyRead: ["Du kan få mad hjem til dig."], standard: { contacts } },
    { sections: 5 },
    {
      section: {
        lines: [{ text: "Du får en afgørelse.", explain: "afgoerelse" }, "Du kan klage over din afgørelse."],
      },
    },
  ],
  find: ({ easyRead }: ReviewRecord) =>
    easyRead === undefined ? [] : [...linesTwice(easyRead), ...picturesTwice(easyRead)],
};

function linesTwice({ summary, sections }: EasyRead): readonly Match[] {
  const lines = [
    ...summary.map((line, index) => ({ line, path: ["summary", index] })),
    ...sections.flatMap(({ lines: own }, at) =>
      own.map((line, index) => ({ line, path: ["sections", at, "lines", index] })),
    ),
  ];
  const seen = new Set<string>();
  return lines.flatMap(({ line, path }) => {
    const name = nameOf(line);
    if (name === undefined) return [];
    const isNew = !seen.has(name.key);
    seen.add(name.key);
    return isNew ? [] : [match(path, spoken(name.what))];
  });
}

/** Names what a line shows once; undefined for a text. */
function nameOf(line: EasyLine) {
  if (typeof line === "string") return undefined;
  if ("contact" in line)
    return {
      key: `contact ${line.contact}`,
      what: {
        da: `Kontakten “${line.contact}” står her igen.`,
        en: `The contact “${line.contact}” stands here again.`,
      },
    };
  if (!("explain" in line)) return undefined;
  return {
    key: `explain ${line.explain}`,
    what: { da: `“${line.explain}” bliver forklaret igen.`, en: `“${line.explain}” is explained again.` },
  };
}

function picturesTwice({ sections }: EasyRead): readonly Match[] {
  return sections.flatMap(({ pictogram }, index) => {
    const first = sections.findIndex((section) => section.pictogram === pictogram);
    if (first === index) return [];
    const { heading = "" } = sections[first] ?? {};
    const what = spoken({
      da: `Tegningen “${pictogram}” står også ved “${heading}”.`,
      en: `The picture “${pictogram}” stands at “${heading}” too.`,
    });
    return [match(["sections", index, "pictogram"], what)];
  });
}

const match = (path: Match["path"], what: string): Match => ({
  edition: "easy-read",
  file: "easy-read",
  path,
  quote: "",
  what,
});
