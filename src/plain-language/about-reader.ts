import { sentencesOf } from "./sentence.ts";

const state =
  "er|har|bor|lever|mangler|modtager|går|lider|kommer|arbejder|ejer|kender|kan ikke|kan kun|får (?!svar|brev|hjælp)";
const flat = new RegExp(`^(?:(?:Og|Men) du|Du) (?:${state})(?!\\p{L})`, "u");
const otherwise = /(?<!\p{L})(?:hvis|når|eller|før|indtil|skal|må|ret til|mulighed)(?!\p{L})/iu;

/** Finds sentences that say flatly what the reader is or has, as "Du er hjemløs." */
export function flatlyAboutReader(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => flat.test(sentence) && !otherwise.test(sentence));
}

/** Finds what a text says after "hvis du". */
export function conditionsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\p{L})hvis (du [^,.;:!?]+)/giu)].map(([, condition = ""]) => condition);
}

/** Tells whether a line says that what follows it are conditions. */
export function leadsToConditions(text: string): boolean {
  return /(?<!\p{L})(?:hvis|når|(?:dig|dem|personer|borgere|børn|unge|voksne),? (?:der|som)|for at (?:få|kunne)|mindst|alle|begge|[eé]n af|[eé]t af|1 af|passer?|gælder?|betingelser?|krav|kræver)(?!\p{L})/iu.test(
    text,
  );
}
