import { spoken } from "../../messages/language.ts";
import { sentencesOf, shortRunsIn } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** The short sentences that may follow each other. */
export const longestShortRun = 3;

/** Finds easy read that is chopped: many very short sentences in a row. */
export const staccato: Rule = {
  code: "RV61",
  title: {
    da: "Mere end tre meget korte sætninger i træk i Let at læse",
    en: "More than three very short sentences in a row in easy read",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Hakket tekst er ikke let: Læseren må selv regne ud, hvordan sætningerne hænger sammen.",
    en: "Chopped text is not easy: readers must work out themselves how the sentences hang together.",
  },
  fix: {
    da: "Sæt dem sammen to og to med “og”, “fordi” eller “hvis”, eller lav en liste.",
    en: "Join them two and two with “og”, “fordi” or “hvis”, or make a list.",
  },
  source: "Projektets egen regel: højst tre sætninger i træk med under fem ord; punkter i lister tæller ikke",
  bad: [
    {
      section: { lines: ["Maden er varm.", "Den kommer dagligt.", "Du betaler selv.", "Du får en regning."] },
    },
    { easyRead: ["Ring til os.", "Vi lytter. Vi hjælper.", "Det er gratis."] },
    {
      section: {
        lines: [
          "Du træner.",
          "Du øver dig.",
          { text: "Terapeuten hjælper.", explain: "afgoerelse" },
          "Du bliver stærkere.",
          "Så er du færdig.",
        ],
      },
    },
  ],
  good: [
    {
      section: {
        lines: ["Maden er varm.", "Den kommer dagligt.", "Du betaler selv, når du får en regning."],
      },
    },
    {
      section: { lines: ["Du kan få:", { list: ["Mad.", "Rengøring.", "Et bad.", "Tøjvask.", "Indkøb."] }] },
    },
    {
      section: {
        lines: [
          "Sådan gør du:",
          { steps: ["Ring til os.", "Vent.", "Få svar."] },
          "Det er gratis.",
          "Du må sige nej.",
        ],
      },
    },
    { full: ["Ring til os. Vi lytter. Vi hjælper. Det er gratis. Du må sige nej."] },
  ],
  find: ({ easy }: ReviewRecord) =>
    passagesOf(easy).flatMap((passage): readonly Match[] => {
      const [run = []] = shortRunsIn(passage.flatMap(({ text }) => sentencesOf(text)));
      const place = passage.find(({ text }) => text.includes(run[0] ?? ""));
      if (run.length <= longestShortRun || place === undefined) return [];
      const { file, path, edition } = place;
      const what = spoken({
        da: `${run.length} sætninger i træk med under fem ord: ${run.join(" ")}`,
        en: `${run.length} sentences in a row below five words: ${run.join(" ")}`,
      });
      return [{ edition, file, path, quote: place.text, what }];
    }),
};

/** Gives the lines that are read in one go: a heading or a list ends them, a card of a contact does not stand here. */
export function passagesOf(easy: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const passages: TextPiece[][] = [];
  let last: TextPiece | undefined;
  for (const piece of easy) {
    if (piece.role === "prose") {
      if (last?.role === "prose" && last.part === piece.part) passages.at(-1)?.push(piece);
      else passages.push([piece]);
    }
    last = piece;
  }
  return passages;
}
