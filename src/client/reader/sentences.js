// Intl.Segmenter ends a sentence after "nr." and "1.", and Firefox had none before 125.

/** Their point never ends a sentence: something belongs to them. */
const open = new Set(
  (
    "adr afd afs ang att bek bl ca chr dr dvs eks ekskl evt fhv fig forh fr frk gl hhv hr ift iht incl inkl jf jvf kap kbh " +
    "kgl kl lb maks max mht ndr pga pkt pr resp sct sdr skt sml st str tlf vedr vha vs"
  ).split(" "),
);

/** Their point ends a sentence where a capital follows: "osv. Du …", but "stk. 2" and "kr. 1.200". */
const closing = new Set(
  "e.l fl ff kr lign m.fl m.m m.v mdr mfl mia min mio mm mv o.a o.l o.lign osv sek stk t.h t.v th tv".split(
    " ",
  ),
);

const month =
  /^(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![\p{L}\d])/iu;

/**
 * Tells whether a point leaves its sentence open.
 *
 * @param {string} word what stands before the point, from the last space on
 * @param {string} next what follows, from the next word on
 * @param {boolean} isFirst whether the word begins the sentence
 */
function staysOpen(word, next, isFirst) {
  const bare = word.replace(/^[^\p{L}\d§]+/u, "").toLowerCase();
  // No sentence begins with a small letter, and a number after a number belongs to it.
  if (/^[^\p{L}\d]*\p{Ll}/u.test(next)) return true;
  if (/^\d+$/.test(bare)) return isFirst || month.test(next) || /^[\d§]/.test(next);
  if (closing.has(bare)) return !/^[^\p{L}\d]*\p{Lu}/u.test(next);
  // One letter is an initial, "f. eks." or a list; with points within it is short for several words.
  const last = bare.replace(/^.*[-/]/, "");
  if (open.has(last) || last.endsWith("nr")) return true;
  return /^\p{L}(?:\p{L}{0,3}\.\p{L}{1,4})*$/u.test(bare) && !/\.(?:dk|eu|com|net|org)$/.test(bare);
}

/**
 * Splits a text into its sentences, each with the space after it: together they are the text.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function sentences(text) {
  const found = [];
  let start = 0;
  for (const match of text.matchAll(/([.!?…]+)[«»”"')\]]*\s+/gu)) {
    const before = text.slice(start, match.index).trimStart();
    const next = text.slice(match.index + match[0].length);
    const word = before.slice(before.search(/\S*$/));
    const isOpen = match[1] === "." ? staysOpen(word, next, word === before) : /^\p{Ll}/u.test(next);
    if (isOpen) continue;
    const end = match.index + match[0].length;
    found.push(text.slice(start, end));
    start = end;
  }
  return [...found, text.slice(start)].filter((sentence) => sentence.trim() !== "");
}

/** Chrome falls silent after some 15 seconds of one utterance; so many letters take less, spoken slowly too. */
const most = 180;

/** Where a long sentence may be taken apart: between plain words, so that "stk. 1" and "kl. 8.30" stay whole. */
const seam =
  /(?:\p{L}{3,}[,;:]|\s\p{L}{3,}(?= (?:og|eller|men|som|når|hvis|fordi|at) ))\s(?=\p{L}{2,}[\s,])/gu;

/**
 * Takes a sentence that is longer than an engine reads at once apart; together the parts are the sentence.
 *
 * @param {string} sentence
 * @returns {string[]}
 */
export function breaths(sentence) {
  const parts = [];
  let rest = sentence;
  while (rest.length > most) {
    const ends = [...rest.matchAll(seam)].map((match) => match.index + match[0].length);
    const within = ends.filter((end) => end <= most);
    const end = within[within.length - 1] ?? ends[0];
    if (end === undefined) break;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
