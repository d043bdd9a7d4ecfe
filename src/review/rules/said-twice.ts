import { spoken } from "../../messages/language.ts";
import type { EasyRead } from "../../model/index.ts";
import { sentencesOf, wordsOf } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** A shorter sentence, as "Spørg os.", may stand where it is needed again. */
const fewestWords = 5;

/** Finds what the sections of easy read show twice. The card of a contact and an explanation are printed once anyhow. */
export const saidTwice: Rule = {
  code: "RV60",
  title: { da: "Det samme to gange i Let at læse", en: "The same twice in easy read" },
  severity: { "easy-read": "warning" },
  why: {
    da: "Læseren tror, at det er noget nyt, og teksten bliver længere. En tegning, der står to gange, viser ikke vej.",
    en: "Readers take it for something new, and the text grows. A picture that stands twice shows no way.",
  },
  fix: {
    da: "Sig det ét sted, dér hvor læseren spørger om det, og giv hvert afsnit sin egen tegning.",
    en: "Say it in one place, where the reader asks for it, and give each section a picture of its own.",
  },
  source: "Projektets egen regel: En sætning og en tegning står ét sted; det vigtigste må gentage",
  bad: [
    { sections: 2, section: { lines: ["En hjælper kommer til dig på hverdage."] } },
    {
      sections: 2,
      section: {
        lines: ["Sådan gør du:", { steps: ["Du ringer.", "en hjælper kommer til dig på hverdage"] }],
      },
    },
    { sections: 6 },
  ],
  good: [
    { section: { lines: ["Du betaler selv for maden.", "Du får mad hver dag."] } },
    { easyRead: ["En hjælper kommer til dig på hverdage."], sections: 2 },
    { sections: 2, section: { heading: "En hjælper kommer til dig på hverdage" } },
    { sections: 5 },
  ],
  find: ({ easy, easyRead }: ReviewRecord) =>
    easyRead === undefined ? [] : [...sentencesTwice(easy), ...picturesTwice(easyRead)],
};

function sentencesTwice(easy: readonly TextPiece[]): readonly Match[] {
  const firsts = new Map<string, string>();
  return easy
    .filter(({ part, role }) => part !== "summary" && role !== "heading")
    .flatMap((piece) =>
      sentencesOf(piece.text).flatMap((sentence) => {
        const words = wordsOf(sentence.toLowerCase());
        const first = firsts.get(words.join(" "));
        firsts.set(words.join(" "), first ?? piece.part);
        // A line that ends with a colon says nothing without what follows it.
        if ((first ?? piece.part) === piece.part || words.length < fewestWords || sentence.endsWith(":"))
          return [];
        const { edition, file, path, text } = piece;
        const what = spoken({ da: `“${sentence}” står her igen.`, en: `“${sentence}” stands here again.` });
        return [{ edition, file, path, quote: text, what }];
      }),
    );
}

function picturesTwice({ sections }: EasyRead): readonly Match[] {
  return sections.flatMap(({ pictogram }, index): readonly Match[] => {
    const first = sections.findIndex((section) => section.pictogram === pictogram);
    if (first === index) return [];
    const { heading = "" } = sections[first] ?? {};
    const what = spoken({
      da: `Tegningen “${pictogram}” står også ved “${heading}”.`,
      en: `The picture “${pictogram}” stands at “${heading}” too.`,
    });
    const path = ["sections", index, "pictogram"];
    return [{ edition: "easy-read", file: "easy-read", path, quote: "", what }];
  });
}
