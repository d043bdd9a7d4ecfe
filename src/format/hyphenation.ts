import danish from "hyphen/da/index.js";

const softHyphen = "\u00ad";

/** Shorter words are never parted. */
const shortestWord = 7;

/** The syllables of a Danish word, by the patterns that TeX and the browsers use; none of one letter. */
export function syllablesOf(word: string): readonly string[] {
  if (word.length < shortestWord) return [word];
  const parts: string[] = [];
  for (const part of danish.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)) {
    const last = parts.at(-1);
    if (last !== undefined && (part.length < 2 || last.length < 2)) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/** Words of letters in a text or in HTML; tags and entities are passed over. */
const wordsAndTags = /<[^>]*>|&[#\w]+;|\p{L}[\p{L}\p{M}]*/gu;

/** Puts soft hyphens into those words of a text or of HTML that are told to be too wide; `put` may add to such a word. */
export function withSoftHyphens(
  html: string,
  isTooWide: (word: string) => boolean,
  put: (parted: string) => string = (parted) => parted,
): string {
  return html.replace(wordsAndTags, (part) =>
    /^[<&]/u.test(part) || !isTooWide(part) ? part : put(syllablesOf(part).join(softHyphen)),
  );
}
