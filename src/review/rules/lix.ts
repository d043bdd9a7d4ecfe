import { spoken } from "../../messages/language.ts";
import { measureOf } from "../../plain-language/index.ts";
import { bandText, figureText, proseSentences } from "../measures.ts";
import type { Match, ReviewRecord, Rule, WrittenEdition } from "../record.ts";

/** A text with fewer sentences says nothing about its LIX. */
const fewestSentences = 10;

function lixTrace(
  record: ReviewRecord,
  edition: WrittenEdition,
  isOff: (lix: number) => boolean,
): readonly Match[] {
  const { lix, sentences } = measureOf(proseSentences(edition === "full" ? record.full : record.easy));
  if (sentences < fewestSentences || !isOff(lix)) return [];
  const file = edition === "full" ? "standard" : "easy-read";
  const what = spoken({
    da: `LIX ${figureText(lix)} (${bandText(lix)}) over ${sentences} sætninger i løbende tekst`,
    en: `LIX ${lix} (${bandText(lix)}) over ${sentences} sentences of prose`,
  });
  return [{ edition, file, path: [], quote: "", what }];
}

const source =
  "Grupper: sprogvaskeriet.dk. Grænser: projektets egne. Et fingerpeg: LIX tæller bogstaver og ord, ikke mening";
const easySentence = "Du får hjælp af kommunen hver dag.";
const lines = (sentence: string, count = 16) => Array.from({ length: count }, () => sentence);

/** Finds easy read that is too hard. */
export const lixTooHard: Rule = {
  code: "RV02",
  title: { da: "LIX over 34 i Let at læse", en: "LIX above 34 in easy read" },
  severity: { "easy-read": "error" },
  why: {
    da: "Teksten er ikke let, og dem, den er til, giver op.",
    en: "The text is not easy: those it is for give up.",
  },
  fix: {
    da: "Begynd med de sværeste sætninger: kortere ord og én tanke i hver sætning.",
    en: "Take the worst sentences below first: shorter words, one idea a sentence.",
  },
  source,
  bad: [
    { easyRead: lines("Kommunens medarbejdere hjælper udsatte borgere hjemme.") },
    { easyRead: lines("Kommunens medarbejdere hjælper udsatte borgere hjemme.", 9) },
  ],
  good: [
    { easyRead: lines(easySentence) },
    { easyRead: lines("Kommunens medarbejdere hjælper udsatte borgere hjemme.", 8) },
    { easyRead: lines("Kommunen hjælper dig med ting i dit hjem.") },
  ],
  find: (record) => lixTrace(record, "easy-read", (lix) => lix > 34),
};

/** Finds easy read that is hard for easy read. */
export const lixHard: Rule = {
  code: "RV03",
  title: { da: "LIX over 30 i Let at læse", en: "LIX above 30 in easy read" },
  severity: { "easy-read": "warning" },
  why: {
    da: "Langsomme læsere bliver trætte, før de er færdige.",
    en: "Slow readers tire before they are through.",
  },
  fix: {
    da: "Se på de sværeste sætninger: kortere ord og én tanke i hver sætning.",
    en: "Look at the worst sentences below: shorter words, one idea a sentence.",
  },
  source,
  bad: [
    { easyRead: lines("Kommunen hjælper dig med ting i dit hjem.") },
    { easyRead: lines("Kommunen hjælper dig med ting i dit hjem.", 9) },
  ],
  good: [
    { easyRead: lines(easySentence) },
    { easyRead: lines("Kommunen hjælper dig med ting i dit hjem.", 8) },
    { easyRead: lines("Kommunens medarbejdere hjælper udsatte borgere hjemme.") },
  ],
  find: (record) => lixTrace(record, "easy-read", (lix) => lix > 30 && lix <= 34),
};

/** Finds easy read that is chopped to pieces. */
export const lixChoppy: Rule = {
  code: "RV04",
  title: { da: "LIX under 20 i Let at læse", en: "LIX below 20 in easy read" },
  severity: { "easy-read": "warning" },
  why: {
    da: "Sætninger uden bindeord skjuler, hvordan tingene hænger sammen.",
    en: "Sentences without joints hide how the things hang together.",
  },
  fix: {
    da: "Bind det sammen, der hører sammen, for eksempel med “fordi” eller “så”.",
    en: "Join what belongs together, for example with “fordi” or “så”.",
  },
  source,
  bad: [{ easyRead: lines("Du kan få hjælp her.") }, { easyRead: lines("Du kan få hjælp her.", 9) }],
  good: [
    { easyRead: lines(easySentence) },
    { easyRead: lines("Du kan få hjælp her.", 8) },
    { full: lines("Du kan få hjælp her.") },
  ],
  find: (record) => lixTrace(record, "easy-read", (lix) => lix < 20),
};

/** Finds full texts that are hard to read. */
export const lixFull: Rule = {
  code: "RV05",
  title: { da: "LIX over 44 i hele teksten", en: "LIX above 44 in the full text" },
  severity: { full: "warning" },
  why: {
    da: "De fleste, som hjælpen er til, kan kun læse den med besvær.",
    en: "Most of the people the help is for cannot read it without effort.",
  },
  fix: {
    da: "Begynd med de sværeste sætninger: Del dem i to, og skriv udsagnsord i stedet for navneord.",
    en: "Take the worst sentences below first: cut them in two, put verbs for nouns.",
  },
  source,
  bad: [
    {
      full: lines(
        "Kommunalbestyrelsens serviceniveau forudsætter individuel funktionsevnevurdering efter ansøgning.",
      ),
    },
    {
      full: lines(
        "Kommunalbestyrelsens serviceniveau forudsætter individuel funktionsevnevurdering efter ansøgning.",
        4,
      ),
    },
  ],
  good: [
    { full: lines("Kommunen vurderer, hvilken hjælp du har brug for i dit hjem.") },
    {
      full: lines(
        "Kommunalbestyrelsens serviceniveau forudsætter individuel funktionsevnevurdering efter ansøgning.",
        3,
      ),
    },
    {
      easyRead: lines(
        "Kommunalbestyrelsens serviceniveau forudsætter individuel funktionsevnevurdering efter ansøgning.",
      ),
    },
  ],
  find: (record) => lixTrace(record, "full", (lix) => lix > 44),
};
