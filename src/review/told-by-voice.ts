import { type InEachLanguage, spoken } from "../messages/language.ts";
import type { ByVoice, MunicipalityProfile } from "../model/index.ts";

/** Chooses a text by who speaks on a municipality's pages, and by the language that is spoken. */
export function toldByVoice({ voice }: MunicipalityProfile, texts: ByVoice<InEachLanguage<string>>): string {
  return spoken(texts[voice]);
}
