import { termOf } from "../../format/terms.ts";
import { sentencesOf, veryLongWordLetters, veryLongWordsIn } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** Words that carry an explanation: "X er …", "X betyder …", "det hedder X", and a next sentence that says it. */
const saysWhat = /(?<!\p{L})(?:er|betyder|vil sige|hedder|kalder|kaldes)(?!\p{L})/u;
const nextSays = /^(?:det|den|de|her|så|altså) (?:er|betyder|vil sige)(?!\p{L})/iu;

/** Finds very long words in easy read that nothing explains. */
export const unexplainedLongWord: Rule = {
  code: "RV08",
  title: {
    da: `Et ord på ${veryLongWordLetters} bogstaver eller flere i Let at læse uden forklaring`,
    en: `A word of ${veryLongWordLetters} letters and more in easy read, without an explanation`,
  },
  severity: { "easy-read": "note" },
  why: {
    da: "Læsere med ordblindhed må stave sig gennem et langt, sammensat ord og mister sætningen.",
    en: "Readers with dyslexia read a long compound letter by letter and lose the sentence.",
  },
  fix: {
    da: "Brug to korte ord, eller forklar ordet i den næste sætning, og sæt det i ordlisten.",
    en: "Use two short words, or explain the word in the next sentence and put it into the glossary.",
  },
  source: "Britiske regler for let at læse; lex.dk om sammensatte ord. Noget at overveje, ikke en fejl",
  bad: [
    { easyRead: ["Du får hjælp i et aktivitetstilbud."] },
    {
      easyRead: [
        "Du får hjælp i et aktivitetstilbud.",
        "Du kan komme hver dag.",
        "Det er et sted, hvor du kan lave noget.",
      ],
    },
    { easyRead: ["Du er tit i et aktivitetstilbud.", "Det ligger i byen."] },
    { easyRead: [{ list: ["et aktivitetstilbud", "mad i et aktivitetstilbud"] }] },
    { easyRead: ["Aktivitetstilbuddet ligger i byen."] },
    {
      easyRead: ["Du får hjælp i et aktivitetstilbud."],
      section: { lines: ["Det er et sted, hvor du kan lave noget."] },
    },
    {
      easyRead: ["Du får hjælp i et aktivitetstilbud."],
      section: { lines: ["Aktivitetstilbud er steder, hvor du kan lave noget."] },
    },
  ],
  good: [
    { easyRead: ["Du får hjælp i et aktivitetstilbud.", "Det er et sted, hvor du kan lave noget."] },
    { easyRead: ["Aktivitetstilbuddet er et sted, hvor du kan lave noget."] },
    { easyRead: ["Stedet hedder et aktivitetstilbud."] },
    { easyRead: ["Vi skriver støtte i stedet for socialpædagogik."] },
    {
      easyRead: [
        "Du får hjælp i et aktivitetstilbud.",
        "Du kan komme hver dag.",
        "Aktivitetstilbud er steder, hvor du kan lave noget.",
      ],
    },
    { easyRead: ["En afgørelse kan handle om boligindretning.", "Det betyder, at hjemmet bliver lavet om."] },
    {
      easyRead: ["Ring til socialforvaltningen."],
      standard: { contacts: [{ id: "kontoret", name: "Socialforvaltningen", for: ["ask"] }] },
    },
    { easyRead: ["Serviceniveauet står i kommunens papirer."] },
    { section: { heading: "Dit aktivitetstilbud" } },
  ],
  find: ({ easy, standard }: ReviewRecord) => {
    const names = standard.contacts.map(({ name }) => name.toLowerCase()).join(" ");
    const met = new Set<string>();
    return easy.flatMap((piece, index): readonly Match[] => {
      if (piece.role === "heading" || piece.role === "label") return [];
      return veryLongWordsIn(piece.text)
        .filter((word) => !met.has(word.toLowerCase()) && termOf(word) === undefined)
        .filter((word) => !names.includes(word.toLowerCase()))
        .flatMap((word): readonly Match[] => {
          met.add(word.toLowerCase());
          if (isExplained(word, piece, easy.slice(index + 1))) return [];
          return [
            {
              edition: "easy-read",
              file: piece.file,
              path: piece.path,
              quote: piece.text,
              what: `“${word}”`,
            },
          ];
        });
    });
  },
};

function isExplained(word: string, piece: TextPiece, below: readonly TextPiece[]): boolean {
  const near = below.filter(({ part }) => part === piece.part);
  const sentences = [piece, ...near.slice(0, 1)].flatMap(({ text }) => sentencesOf(text));
  const at = sentences.findIndex((sentence) => sentence.includes(word));
  const own = sentences[at] ?? "";
  const isSubject = own.toLowerCase().startsWith(word.toLowerCase());
  if ((isSubject && saysWhat.test(own)) || /(?:hedder|kalder|kaldes|i stedet for)(?!\p{L})/u.test(own))
    return true;
  if (nextSays.test(sentences[at + 1] ?? "")) return true;
  const isDefinition = ({ text }: TextPiece) =>
    text.toLowerCase().startsWith(word.toLowerCase()) && saysWhat.test(text);
  return near.some(isDefinition);
}
