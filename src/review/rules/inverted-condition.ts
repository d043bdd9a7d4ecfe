import { spoken } from "../../messages/language.ts";
import { invertedConditionsIn, sentencesOf } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** Finds conditions without "hvis": verb before subject, a question that is none, "måske". */
export const invertedCondition: Rule = {
  code: "RV62",
  title: { da: "En betingelse uden “hvis”", en: "A condition without “hvis”" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Den, der læser langsomt, tager begyndelsen for et spørgsmål eller for noget, der gælder alle.",
    en: "A slow reader takes the beginning for a question, or for something that holds for everybody.",
  },
  fix: {
    da: "Begynd med “hvis”: “Hvis du får nej, kan du klage.” Skriv “for eksempel”, hvor “måske” kun nævner et eksempel.",
    en: "Begin with “hvis”: “Hvis du får nej, kan du klage.” Write “for eksempel” where “måske” only names an example.",
  },
  source: "Britiske regler for let at læse; klarsprog: en betingelse begynder med “hvis”",
  bad: [
    { easyRead: ["Bliver du syg, skal du ringe til kommunen."] },
    { easyRead: ["Er maden for kold, så ring til køkkenet."] },
    { easyRead: ["Kommer bussen ikke, kan du tage en taxa."] },
    { easyRead: ["Har du fået et kort til parkering?", "Så skal det ligge i bilens forrude."] },
    { easyRead: ["Måske har du svært ved at gå.", "Så kan du få træning."] },
    { section: { lines: ["Du kan klage:", { list: ["Får du nej, har du 4 uger.", "Skriv til os."] }] } },
    { full: ["Har dit barn særlige behov, kan dagtilbuddet få støtte."] },
  ],
  good: [
    { easyRead: ["Du skal ringe til kommunen, hvis du bliver syg."] },
    { easyRead: ["Hvis maden er for kold, kan du ringe til køkkenet."] },
    { easyRead: ["Når du er færdig, får du et bevis.", "Før du begynder, taler I sammen."] },
    { section: { heading: "Har du fået et kort?", lines: ["Det skal ligge i bilens forrude."] } },
    { easyRead: ["Du kan tænke over, hvad du vil.", "Kan du gå alene?", "Kan du bruge en telefon?"] },
    { easyRead: ["Gør det, som lægen har sagt.", "Ved det første møde taler I om dig, og I laver en plan."] },
    { full: ["Har du spørgsmål til prisen? Du kan altid ringe.", "Prisen er måske højere til næste år."] },
  ],
  find: ({ full, easy }: ReviewRecord) => [
    ...full.flatMap((piece) => matchesIn(piece, "")),
    ...easy.flatMap((piece, index) => {
      const next = easy[index + 1];
      const goesOn = next?.role === "prose" && next.part === piece.part;
      return [...matchesIn(piece, goesOn ? next.text : ""), ...maybesIn(piece)];
    }),
  ],
};

function matchesIn(piece: TextPiece, next: string): readonly Match[] {
  if (piece.role !== "prose" && piece.role !== "item") return [];
  return invertedConditionsIn(piece.text, next).map((sentence) => match(piece, sentence));
}

/** "Måske" at the beginning is an if, or an example, in the clothes of a doubt. */
function maybesIn(piece: TextPiece): readonly Match[] {
  if (piece.role === "heading") return [];
  return sentencesOf(piece.text)
    .filter((sentence) => /^Måske(?!\p{L})/u.test(sentence) && !sentence.endsWith("?"))
    .map((sentence) => match(piece, sentence));
}

function match({ edition, file, path, text }: TextPiece, sentence: string): Match {
  const what = spoken({ da: `“${sentence}”`, en: `“${sentence}”` });
  return { edition, file, path, quote: text, what };
}
