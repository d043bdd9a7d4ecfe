/** Something in a text that can be true or false by the letter: a number, a telephone number, a mail, a date, a time. */
export interface StatedFact {
  readonly kind: "phone" | "mail" | "date" | "time" | "paragraph" | "quantity";
  /** What makes two facts the same, for example "4 uge" for "4 uger". */
  readonly key: string;
  /** The unit of a quantity in the singular; empty for a bare number and for other kinds. */
  readonly unit: string;
  /** The words as they stand. */
  readonly quote: string;
}

const months = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);

/** Units by their forms. Things that a text counts up itself ("3 punkter") are told apart, see `countingNouns`. */
const units: readonly (readonly [unit: string, forms: string])[] = [
  ["minut", "minut minutter"],
  ["time", "time timer"],
  ["dag", "dag dage dages dagen"],
  ["hverdag", "hverdag hverdage hverdages arbejdsdag arbejdsdage"],
  ["uge", "uge uger ugers ugen"],
  ["måned", "måned måneder måneders måneden"],
  ["år", "år års året"],
  ["gang", "gang gange"],
  ["besøg", "besøg"],
  ["krone", "krone kroner kr"],
  ["procent", "procent %"],
  ["kilometer", "kilometer km"],
];

/** What a text counts of itself is no fact of the standard. */
const countingNouns = new Set(
  "ting sted steder punkt punkter del dele slags måde måder trin spørgsmål".split(" "),
);

type Reader = readonly [kind: StatedFact["kind"], pattern: RegExp, key: (...groups: string[]) => string];

/** Read in this order; what one has read is gone for the next. */
const readers: readonly Reader[] = [
  ["mail", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (mail) => mail.toLowerCase()],
  ["date", new RegExp(`(\\d{1,2})\\. (${months.join("|")})(?: (\\d{4}))?`, "gi"), dateKey],
  [
    "date",
    /(\d{4})-(\d{2})-(\d{2})/g,
    (_, year = "", month = "", day = "") => `${Number(day)}.${Number(month)}.${year}`,
  ],
  [
    "time",
    /kl\. ?(\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|–|til) ?\d{1,2}(?:[.:]\d{2})?)?)/gi,
    (_, time = "") => timeKey(time),
  ],
  [
    "paragraph",
    /(?:§§?|paragraf) ?(\d+(?: [a-h](?![\p{L}]))?)/giu,
    (_, section = "") => section.toLowerCase(),
  ],
  ["phone", /(?<![\d.,])\d{2}(?: ?\d{2}){3}(?![\d])/g, (phone) => phone.replace(/\D/g, "")],
];

/** Finds the facts of a text. Quantities carry their unit, because "5 dage" is not "5 hverdage". */
export function statedFactsIn(text: string): readonly StatedFact[] {
  let rest = text.replace(/\s+/g, " ");
  const facts: StatedFact[] = [];
  for (const [kind, pattern, key] of readers) {
    rest = rest.replace(pattern, (quote: string, ...groups: unknown[]) => {
      const texts = groups.filter((group) => typeof group === "string");
      facts.push({ kind, key: key(quote, ...texts), unit: "", quote });
      return " ".repeat(quote.length);
    });
  }
  return [...facts, ...quantitiesIn(rest)];
}

function quantitiesIn(text: string): readonly StatedFact[] {
  const pattern = /(?<![\p{L}\d.,-])(\d+(?:[.]\d{3})*(?:,\d+)?)(\.)?(?: ?([\p{L}%]+))?/giu;
  return [...text.matchAll(pattern)].flatMap(([quote, digits = "", , noun = ""]) => {
    const word = noun.toLowerCase();
    if (countingNouns.has(word)) return [];
    const unit = units.find(([, forms]) => forms.split(" ").includes(word))?.[0] ?? "";
    const number = digits
      .replaceAll(".", "")
      .replace(/(,\d*?)0+$/, "$1")
      .replace(/,$/, "");
    // "Begge 2" and "alle 6" count what the text has just listed.
    if (unit === "" && number.length === 1) return [];
    const words = unit === "" ? digits : quote;
    return [{ kind: "quantity" as const, key: `${number} ${unit}`.trim(), unit, quote: words.trim() }];
  });
}

function dateKey(_quote: string, day = "", month = "", year = ""): string {
  return `${Number(day)}.${months.indexOf(month.toLowerCase()) + 1}.${year}`;
}

function timeKey(time: string): string {
  return time.replace(/ ?(?:-|–|til) ?/, "-").replaceAll(":", ".");
}
