import byForm, { type SiteWords } from "../../_data/texts/da/sites.ts";
import everywhere from "../../_data/texts/da/views.ts";
import byVoices from "../../_data/texts/da/voices.ts";
import { type ByVoice, type Voice, voice } from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";

/** What is left of the catalogue's texts when a voice is chosen. */
type Spoken<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends ByVoice<infer Text> ? Text : Spoken<Texts[Key]>;
};

/** The sentences of one voice. */
export type VoiceTexts = Spoken<typeof byVoices>;

/** The texts that views print alike in both voices. */
export const texts = everywhere;

const isByVoice = (of: object): of is ByVoice<unknown> => voice.options.every((by) => by in of);

function spoken<Texts extends object>(of: Texts, by: Voice): Spoken<Texts> {
  const entries: readonly (readonly [string, object])[] = Object.entries(of);
  const chosen = entries.map(
    ([key, inner]) => [key, isByVoice(inner) ? inner[by] : spoken(inner, by)] as const,
  );
  return Object.fromEntries(chosen) as Spoken<Texts>;
}

const voices: Readonly<Record<Voice, VoiceTexts>> = {
  restated: spoken(byVoices, voice.enum.restated),
  own: spoken(byVoices, voice.enum.own),
};

/** Gives the sentences of a voice; a site on which not everybody speaks for themselves restates. */
export const textsFor = (by: Voice = voice.enum.restated): VoiceTexts => voices[by];

/** Gives what a site says of itself. */
export const siteWords = ({ owner }: Pick<SiteContext, "owner">): SiteWords =>
  owner === undefined ? byForm.national() : byForm.own(owner);
