import { type HardWords, wordsOf } from "../../format/terms.ts";
import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** Finds hard words of the glossary that are not explained where a reader first meets them. */
export const unexplainedTerm: Rule = {
  code: "RV09",
  title: {
    da: "Et svært ord, der ikke er forklaret, første gang det står i Let at læse",
    en: "A hard word that is not explained at its first place in easy read",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Den, der ikke kender ordet, går i stå der. En forklaring længere nede kommer for sent.",
    en: "Who does not know the word stops there; an explanation further down comes too late.",
  },
  fix: {
    da: "Forklar det her ({ text, explain }), eller brug lette ord her og det svære ord senere.",
    en: "Explain it here ({ text, explain }), or use easy words here and the hard word later.",
  },
  source: "Britiske regler for let at læse: Svære ord bliver forklaret i den næste sætning",
  bad: [
    { easyRead: ["Du får en afgørelse fra kommunen."] },
    { easyRead: ["Du får en afgørelse.", { text: "Afgørelsen står i et brev.", explain: "afgoerelse" }] },
    { easyRead: [{ list: ["en afgørelse", "en aftale"] }, "Kommunen sender et brev."] },
    {
      easyRead: [
        { list: ["en afgørelse"] },
        { text: "En bisidder er en ven, der går med.", explain: "bisidder" },
      ],
    },
    {
      easyRead: [{ list: ["en afgørelse"] }],
      section: { lines: [{ text: "En afgørelse er et svar.", explain: "afgoerelse" }] },
    },
    { easyRead: ["Du får en afgørelse.", "Afgørelsen står i et brev."] },
  ],
  good: [
    { easyRead: [{ text: "Du får en afgørelse fra kommunen.", explain: "afgoerelse" }] },
    {
      easyRead: [
        { list: ["en afgørelse", "en aftale"] },
        { text: "En afgørelse er et svar.", explain: "afgoerelse" },
      ],
    },
    { easyRead: [{ text: "Du får en afgørelse.", explain: "afgoerelse" }, "Afgørelsen står i et brev."] },
    { easyRead: ["Du får et svar fra kommunen."] },
    {
      easyRead: [{ text: "En afgørelse er et svar.", explain: "afgoerelse" }],
      section: { heading: "Hvad står der i en afgørelse?" },
    },
  ],
  find: ({ easy, profile, standard }: ReviewRecord) => {
    const words = wordsOf(profile, standard);
    const met = new Set<string>();
    return easy.flatMap((piece, index): readonly Match[] => {
      if (piece.explains !== undefined) met.add(piece.explains);
      return wordsIn(piece, words).flatMap(({ word, id }): readonly Match[] => {
        if (met.has(id)) return [];
        met.add(id);
        if (isExplainedBelow(id, piece, easy.slice(index + 1))) return [];
        const what = spoken({ da: `“${word}” (ordlisten: ${id})`, en: `“${word}” (glossary: ${id})` });
        return [{ edition: "easy-read", file: piece.file, path: piece.path, quote: piece.text, what }];
      });
    });
  },
};

function wordsIn(
  { text }: TextPiece,
  { pattern, termOf }: HardWords,
): readonly { readonly word: string; readonly id: string }[] {
  return [...text.matchAll(pattern)].flatMap(([word]) => {
    const term = termOf(word);
    return term === undefined ? [] : [{ word, id: term.id }];
  });
}

/** A heading or a list cannot carry an explanation, so the first sentence after it may. */
function isExplainedBelow(id: string, { role, part }: TextPiece, below: readonly TextPiece[]): boolean {
  if (role === "prose") return false;
  const next = below.find((piece) => piece.part === part && piece.role === "prose");
  return next?.explains === id;
}
