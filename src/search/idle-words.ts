/** Letters are moved up by this much: into the private area, whose signs Pagefind takes for no part of a word. */
const distance = 0xe000;

const word = /[\p{L}\p{M}\d]+/gu;
const sign = /[\ue000-\uf8ff]/g;
const isPartOfWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\d]/u.test(letter);

/**
 * Makes what writes the words of pages that nobody searches for in signs, so that Pagefind counts and keeps them in their
 * places, but not in its index, of which they would be half. `idle` holds them in small letters, and nothing but letters.
 */
export function signWriter(idle: ReadonlySet<string>): (html: string) => string {
  /** What each word is written as, in the letters in which it stood before: most stand on every page. */
  const known = new Map<string, string | undefined>();
  const signsOf = (found: string): string | undefined => {
    if (known.has(found)) return known.get(found);
    const signs = idle.has(found.toLowerCase())
      ? found.replaceAll(/[\s\S]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + distance))
      : undefined;
    known.set(found, signs);
    return signs;
  };
  return (html) =>
    html
      .split(/(<[^>]*>)/)
      .map((part, at, all) => {
        if (at % 2 === 1) return part;
        return part.replace(word, (found, from: number) => {
          const signs = signsOf(found);
          // A word goes on behind a tag that stands inside it.
          const goesOn =
            signs !== undefined &&
            ((from === 0 && isPartOfWord(all[at - 2]?.at(-1))) ||
              (from + found.length === part.length && isPartOfWord(all[at + 2]?.[0])));
          return signs === undefined || goesOn ? found : signs;
        });
      })
      .join("");
}

/** Gives the words back that `signWriter` wrote in signs. */
export function withoutSigns(text: string): string {
  return text.replace(sign, (letter) => String.fromCharCode(letter.charCodeAt(0) - distance));
}
