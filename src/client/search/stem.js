// The Danish stemmer of Snowball (snowballstem.org/algorithms/danish/stemmer.html) on folded words, where æ is ae and ø
// is o; so „os“ may be „øs“ and keeps its s. A letter that stands twice at the end of a short stem stays: „pas“ is no form of „passer“.

const endings =
  "erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret hed ene ere ens ers ets en er es et e".split(
    " ",
  );

/**
 * Where the endings of a word may begin: after the first consonant behind a vowel, and after three letters at least.
 *
 * @param {string} word
 */
function endingsFrom(word) {
  const behind = /[aeiouy][^aeiouy]/u.exec(word);
  return behind === null ? word.length : Math.max(3, behind.index + 2);
}

/** A stem with fewer letters is soon that of another word. */
const shortStem = 5;

/** @param {string} stem */
function once(stem) {
  return stem.length >= shortStem ? stem.replace(/([^aeiouy])\1$/u, "$1") : stem;
}

/**
 * The part of a word that its inflections share: „klag“ of klage, klager, klagerne.
 *
 * @param {string} key as `folded` gives it
 */
export function stemOf(key) {
  return once(bareOf(key));
}

/** @param {string} key */
function bareOf(key) {
  const from = endingsFrom(key);
  const cut = (/** @type {string} */ word, /** @type {string} */ end) =>
    word.endsWith(end) && word.length - end.length >= from ? word.slice(0, -end.length) : undefined;
  let stem = key;
  for (const end of endings) {
    const rest = cut(stem, end);
    if (rest !== undefined) {
      stem = rest;
      break;
    }
  }
  if (stem === key && /[abcdfghjklmnprtvyz]s$/u.test(key) && key.length > from) stem = key.slice(0, -1);
  const shorter = (/** @type {string} */ word) =>
    /[gdk]t$|gd$/u.test(word) && word.length > from ? word.slice(0, -1) : word;
  stem = shorter(stem);
  if (stem.endsWith("igst")) stem = stem.slice(0, -2);
  for (const end of ["elig", "els", "lig", "ig"]) {
    const rest = cut(stem, end);
    if (rest !== undefined) return shorter(rest);
  }
  return stem;
}
