import { z } from "zod";

/**
 * Who speaks on a municipality's pages: `restated`, somebody who tells in other words what the municipality has
 * written; `own`, the municipality itself.
 */
export const voice = z.enum(["restated", "own"]);

/** Who speaks on a municipality's pages. */
export type Voice = z.infer<typeof voice>;

/** A text, or what makes it, of each voice. */
export type ByVoice<Text> = Readonly<Record<Voice, Text>>;

/** Sets a text of each voice side by side, so that neither is forgotten; "" where a voice says nothing. */
export function byVoice<Text>(texts: ByVoice<Text>): ByVoice<Text> {
  return texts;
}
