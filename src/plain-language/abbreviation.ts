/** An abbreviation as it is written, with the words it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly words: string;
}

/** The abbreviations of Danish administrative texts. "kl." and "kr." are missing, because everybody knows them. */
export const abbreviations: readonly Abbreviation[] = [
  { short: "afs.", words: "afsnit" },
  { short: "ang.", words: "om" },
  { short: "bl.a.", words: "blandt andet" },
  { short: "ca.", words: "omkring" },
  { short: "dvs.", words: "det vil sige" },
  { short: "ekskl.", words: "uden" },
  { short: "evt.", words: "måske" },
  { short: "f.eks.", words: "for eksempel" },
  { short: "fx", words: "for eksempel" },
  { short: "hhv.", words: "henholdsvis" },
  { short: "ift.", words: "i forhold til" },
  { short: "iht.", words: "efter" },
  { short: "inkl.", words: "med" },
  { short: "jf.", words: "se" },
  { short: "jvf.", words: "se" },
  { short: "m.fl.", words: "og andre" },
  { short: "m.m.", words: "og mere" },
  { short: "m.v.", words: "og mere" },
  { short: "maks.", words: "højst" },
  { short: "max.", words: "højst" },
  { short: "mdr.", words: "måneder" },
  { short: "mht.", words: "om" },
  { short: "mv.", words: "og mere" },
  { short: "nr.", words: "nummer" },
  { short: "o.l.", words: "og lignende" },
  { short: "o.lign.", words: "og lignende" },
  { short: "osv.", words: "og så videre" },
  { short: "pga.", words: "på grund af" },
  { short: "pkt.", words: "punkt" },
  { short: "pr.", words: "om, for hver" },
  { short: "stk.", words: "stykke" },
  { short: "tlf.", words: "telefon" },
  { short: "vedr.", words: "om" },
];

/** Abbreviations that end with a point and are no fault. */
const known = ["kl.", "kr."];

/** Those that can stand last in a sentence; their point then ends it too. */
const closing = new Set(["m.fl.", "m.m.", "m.v.", "mv.", "o.l.", "o.lign.", "osv.", "kr."]);

const written = new Set([...known, ...abbreviations.map(({ short }) => short)]);

const pattern = new RegExp(
  `(?<![\\p{L}\\d.])(?:${abbreviations.map(({ short }) => RegExp.escape(short)).join("|")})(?![\\p{L}\\d])`,
  "giu",
);

/** Finds the abbreviations of a text in the order in which they stand. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  return [...text.matchAll(pattern)].flatMap(([found]) =>
    abbreviations.filter(({ short }) => short === found.toLowerCase()),
  );
}

/** Tells whether a point belongs to an abbreviation and leaves the sentence open; `next` is what follows it. */
export function isOpenAbbreviation(token: string, next: string): boolean {
  const short = token.toLowerCase().replace(/^[(»"]+/, "");
  if (!written.has(short)) return false;
  return !(closing.has(short) && /^\p{Lu}/u.test(next));
}
