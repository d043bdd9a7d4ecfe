import type { TextPiece } from "./record.ts";

const statement =
  /individuel\p{L}* (?:og konkret\p{L}* )?vurdering|konkret\p{L}*(?:,| og)? individuel|individuelt (?:på|vurder)|vurderer? (?:altid |konkret |individuelt )*(?:netop )?din situation|ser (?:konkret |individuelt |altid )*(?:på|og) (?:netop )?(?:din situation|individuelt)|fravige/iu;

/** Tells whether a text says that the municipality assesses each person individually (serviceloven § 138). */
export function saysIndividualAssessment(pieces: readonly TextPiece[]): boolean {
  return pieces.some(({ text }) => statement.test(text));
}

const help = "(?:hjælpen|hjælp|støtten|støtte|indsatsen|ydelsen|ordningen|tilbuddet|mere)";

const absolutes: readonly RegExp[] = [
  /(?<!\p{L})(?:ydes|gives|bevilges|tilbydes|dækkes) (?:aldrig|ikke)(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})kan (?:altså |aldrig |desværre )*(?:ikke|aldrig) (?:få|bevilge|bevilges|give|tilbyde)(?: dig| os)? ${help}(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:kommunen|vi) (?:giver|bevilger|tilbyder) (?:aldrig|ikke) ${help}(?!\\p{L})`,
    "iu",
  ),
  /(?<!\p{L})under ingen omstændigheder(?!\p{L})/iu,
  /(?<!\p{L})(?:max\.|maks\.|maksimalt|højst|ikke mere end)(?: \p{L}+){0,4} \d+ (?:timers?|time|gange?|besøg|minutters?)(?!\p{L})/iu,
  /(?<!\p{L})\d+ (?:timers?|time|gange?|besøg|minutters?)(?: \p{L}+){0,3} (?:højst|maksimalt)(?!\p{L})/iu,
  /(?<!(?:må|kan|velkommen) )(?<!\p{L})altid(?! (?:velkommen|vurder|se))(?!\p{L})/iu,
];

/** Finds refusals and ceilings that leave no room for the individual case; what is the reader's right is none. */
export function absolutesIn(text: string): readonly string[] {
  return absolutes.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
