/** Finds words of four letters and more in capitals, and shorter ones that stand in a row; "SMS" alone is a name. */
export function capitalsIn(text: string): readonly string[] {
  const run = /(?<![\p{L}\d-])\p{Lu}{2,}(?: \p{Lu}{2,})+(?![\p{L}-])|(?<![\p{L}\d-])\p{Lu}{4,}(?![\p{L}-])/gu;
  return text.match(run) ?? [];
}
