const nbsp = "\u00a0";

const units = "kr\\.|uger?|måneder|måned|hverdage?|dage?|timer?|år|gange?|sider?|kB|MB|mm";

/** Binds what must not part at a line's end: the paragraph sign and its number, a number and its unit. */
export function bindText(text: string): string {
  return text
    .replace(/§§? (?=\d)/g, (sign) => sign.replace(" ", nbsp))
    .replace(/(\d) (?=[a-c](?![\p{L}\d]))/gu, `$1${nbsp}`)
    .replace(new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, "gu"), `$1${nbsp}`)
    .replace(/\bstk\. (?=\d)/g, `stk.${nbsp}`);
}

/** Writes the paragraph sign as a word, because not every voice reads the sign: "§§ 82 a og 82 b" → "paragraf 82 a og 82 b". */
export function spellParagraphs(text: string): string {
  return text.replace(/§§?[ \u00a0]?(?=\d)/g, `paragraf${nbsp}`);
}

/** Sets the first letter in upper case and leaves the rest. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("da") + text.slice(1);
}

/** Joins words as Danish does: "a", "a og b", "a, b og c". */
export function joinWords(words: readonly string[], last: "og" | "eller" | "samt" = "og"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
