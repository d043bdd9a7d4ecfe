/** A telephone number as it is read, dialled and spoken. */
export interface PhoneView {
  /** Grouped in pairs by no-break spaces, for example 44 77 34 43. */
  readonly text: string;
  /** The address of the link; 112, 114 and 1813 are dialled as they are. */
  readonly href: string;
}

/** Groups a Danish number of eight digits in pairs; three and four digits stay together, as they are spoken. */
export function phoneView(digits: string): PhoneView {
  if (digits.length !== 8) return { text: digits, href: `tel:${digits}` };
  return { text: digits.replace(/(\d\d)(?=\d)/g, "$1\u00a0"), href: `tel:+45${digits}` };
}

/** A Danish number in running text, four pairs as they are grouped everywhere, with the word that is bound to it. */
const printedNumber =
  /(?<![\p{L}\d+])(telefon\u00a0)?(?<![\d+])(\d{2}(?:[ \u00a0]\d{2}){3})(?![\p{L}\d])([.,;:!?)]*)/giu;

/** A piece of a text: words, or a number to call; `label` says what its link does where the link has the digits alone. */
export interface PhonePiece {
  readonly text: string;
  readonly href?: string;
  readonly label?: string;
}

/**
 * Splits a text at the telephone numbers that stand in it. A sign right after a number goes with it, since a screen
 * reader would stop at it alone.
 */
export function phonePieces(text: string): readonly PhonePiece[] {
  const pieces: PhonePiece[] = [];
  let end = 0;
  for (const { 0: all, 1: word, 2: number = "", 3: sign = "", index } of text.matchAll(printedNumber)) {
    const { text: shown, href } = phoneView(number.replace(/\D/g, ""));
    const link =
      word === undefined
        ? { text: shown + sign, href, label: `Ring ${shown}` }
        : { text: word + shown + sign, href };
    pieces.push({ text: text.slice(end, index) }, link);
    end = index + all.length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== "");
}
