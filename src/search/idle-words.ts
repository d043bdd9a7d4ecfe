/** Letters are moved up by this much: into the private area, whose signs Pagefind takes for no part of a word. */
const distance = 0xe000;

const word = /(?<![\p{L}\p{M}\d])\p{L}+(?![\p{L}\p{M}\d])/gu;
const sign = /[\ue000-\uf8ff]/g;

/**
 * Writes the words of a page that nobody searches for in signs, so that Pagefind counts and keeps them in their places,
 * but not in its index, of which they would be half. `isIdle` is asked with small letters.
 */
export function withSigns(html: string, isIdle: (word: string) => boolean): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part, at, all) => {
      if (at % 2 === 1) return part;
      // A word goes on behind a tag that stands inside it.
      const isInside = (place: number, letter: string | undefined) =>
        letter !== undefined && (place === 0 || place === part.length) && /[\p{L}\p{M}\d]/u.test(letter);
      return part.replace(word, (found, from: number) =>
        !isIdle(found.toLowerCase()) ||
        isInside(from, all[at - 2]?.at(-1)) ||
        isInside(from + found.length, all[at + 2]?.[0])
          ? found
          : found.replaceAll(/[\s\S]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + distance)),
      );
    })
    .join("");
}

/** Gives the words back that `withSigns` wrote in signs. */
export function withoutSigns(text: string): string {
  return text.replace(sign, (letter) => String.fromCharCode(letter.charCodeAt(0) - distance));
}
