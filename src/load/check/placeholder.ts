/** What every text starts with that an editor still has to write; nothing with it is ever published. */
export const placeholderMark = "UDFYLD:";

/** Tells whether a text is still to be written. */
export function isPlaceholder(text: string | undefined): boolean {
  return text?.includes(placeholderMark) ?? false;
}
