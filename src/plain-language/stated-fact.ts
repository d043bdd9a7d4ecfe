import { numberWords } from "./number-word.ts";

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
  let rest = text.replace(/\s+/g, " ").replace(one, "$11 ");
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

const digits = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const number = `${digits}|${Object.keys(numberWords).join("|")}`;
const start = String.raw`(?<![\p{L}\d.,-])`;
const unitForms = units.flatMap(([, forms]) => forms.split(" ")).join("|");

/** "4 uger", "12. måned", "to timer"; in "18-65 år" and "2 eller 3 dage" the unit belongs to both numbers. */
const counted = new RegExp(
  `${start}(?:(${number})(?: ?[-–] ?| (?:til|og|eller) ))?(${number})\\.? ?(${unitForms})(?!\\p{L})`,
  "giu",
);
/** "højst en uge": after a word that bounds it, the article is the number. */
const bounds = "højst|senest|mindst|maksimalt|inden for|inden|op til|mere end|under|over|efter|hver";
const one = new RegExp(
  `(?<!\\p{L})((?:${bounds}) )(?:en|et|én|ét) (?=(?:minut|time|dag|hverdag|uge|måned|år)(?!\\p{L}))`,
  "giu",
);
const bare = new RegExp(`${start}(${digits})\\.?(?: ?([\\p{L}%]+))?`, "giu");

function quantitiesIn(text: string): readonly StatedFact[] {
  const facts: StatedFact[] = [];
  const rest = text.replace(counted, (quote: string, from: string | undefined, to: string, form: string) => {
    const unit = units.find(([, forms]) => forms.split(" ").includes(form.toLowerCase()))?.[0] ?? "";
    for (const count of from === undefined ? [to] : [from, to]) {
      facts.push({ kind: "quantity", key: `${numberKey(count)} ${unit}`, unit, quote });
    }
    return " ".repeat(quote.length);
  });
  return [
    ...facts,
    ...[...rest.matchAll(bare)].flatMap(([, count = "", noun = ""]) => bareFact(count, noun)),
  ];
}

/** "Begge 2" and "alle 6" count what the text has just listed. */
function bareFact(count: string, noun: string): readonly StatedFact[] {
  const key = numberKey(count);
  if (countingNouns.has(noun.toLowerCase()) || key.length === 1) return [];
  return [{ kind: "quantity", key, unit: "", quote: count }];
}

function numberKey(count: string): string {
  const value = numberWords[count.toLowerCase()];
  if (value !== undefined) return String(value);
  return count
    .replaceAll(".", "")
    .replace(/(,\d*?)0+$/, "$1")
    .replace(/,$/, "");
}

function dateKey(_quote: string, day = "", month = "", year = ""): string {
  return `${Number(day)}.${months.indexOf(month.toLowerCase()) + 1}.${year}`;
}

function timeKey(time: string): string {
  return time.replace(/ ?(?:-|–|til) ?/, "-").replaceAll(":", ".");
}
