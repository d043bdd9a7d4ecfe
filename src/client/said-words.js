// Pagefind answers a word it does not know with its longest known beginning: „enhjørning“ with every page that says
// „en“. A reader would take those pages for an answer.

/** @param {string} text */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("da");
}

/**
 * Tells whether every word of a search is said in some of the texts; an ending of up to three letters may differ.
 *
 * @param {string} term
 * @param {readonly string[]} texts
 */
export function saysWords(term, texts) {
  const said = texts.map(folded);
  const words = folded(term).match(/[\p{L}\d]+/gu) ?? [];
  return words
    .map((word) => word.slice(0, Math.max(4, word.length - 3)))
    .every((stem) => said.some((text) => text.includes(stem)));
}
