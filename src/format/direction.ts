/** Whether a text holds a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text);
}

/**
 * Keeps a number of several groups together. Beside Arabic or Hebrew, groups with a common space between them are set
 * from right to left, so that 44 77 30 00 would read 00 30 77 44 (Unicode Bidirectional Algorithm, W4: a no-break space
 * is a separator inside a number).
 */
export function bindNumbers(text: string): string {
  return text.replace(/(?<=\d) (?=\d)/gu, "\u00A0");
}
