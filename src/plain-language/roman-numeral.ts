const alone = /(?<![\p{L}\d-])(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\d-])/gu;
const afterPart = /(?<!\p{L})(?:kapitel|afsnit|fase|del|bilag|trin) [IVX]+(?![\p{L}\d])/giu;

/** Finds Roman numerals: of two signs and more anywhere, of one after a word such as "kapitel". */
export function romanNumeralsIn(text: string): readonly string[] {
  const parts = text.match(afterPart) ?? [];
  const rest = text.replace(afterPart, "").match(alone) ?? [];
  return [...parts.filter((part) => /[IVX]+$/.test(part)), ...rest];
}
