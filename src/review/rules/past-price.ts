import { danishDate } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import { type Price, pricePath, pricesOf } from "../../model/index.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

type Amount = Extract<Price, { readonly kind: "amount" }>;

const year = "(?<!\\d)(20\\d\\d)(?!\\d)";
/** "from 1 January 2025" is no price of a past year: it may hold to this day. */
const datedPrices: readonly RegExp[] = [
  new RegExp(`${year}-(?:pris|takst|sats|beløb)`, "iu"),
  new RegExp(
    `(?:pris|takst|sats|egenbetaling|beløb)\\p{L}*\\s(?:gælder\\s)?(?:(?:i|for)\\s)?\\(?${year}`,
    "iu",
  ),
  new RegExp(`\\d\\s(?:kr\\.|kroner)(?:,?\\s(?!fra|siden|efter)\\p{L}+){0,4}\\s?\\(?${year}`, "iu"),
];

/** Finds prices that a text or a value gives for a year that is over. */
export const pastPrice: Rule = {
  code: "RV49",
  title: { da: "En pris for et år, der er gået", en: "A price of a past year" },
  severity: { data: "warning", full: "warning", "easy-read": "warning" },
  why: {
    da: "Kommunen fastsætter sine takster hvert år. Borgeren regner med et beløb, der ikke gælder mere.",
    en: "Municipalities set their prices each year; the citizen reckons with an amount that no longer holds.",
  },
  fix: {
    da: "Find dette års pris, og ret beløbet og årstallet alle de steder, hvor det står.",
    en: "Find this year's price, and mend the amount and the year wherever they stand.",
  },
  source: "Årstallet ved prisen, facts.price.year eller teksten selv",
  bad: [
    { standard: { facts: { price: { kind: "amount", kroner: 62.5, per: "måltid", year: 2025 } } } },
    {
      standard: {
        facts: {
          price: [
            {
              kind: "amount",
              what: "Mad",
              kroner: 62.5,
              per: "måltid",
              from: "2025-01-01",
              to: "2025-12-31",
            },
          ],
        },
      },
    },
    { full: ["Et måltid koster 62,50 kr. i 2025."] },
    { full: ["Du betaler 62,50 kroner om dagen (2025)."] },
    {
      full: [
        {
          kind: "table",
          caption: "Hvad koster maden?",
          head: ["Ret", "Pris (2025)"],
          rows: [["Hovedret", "62,50 kr."]],
        },
      ],
    },
    { full: [{ kind: "list", items: ["Hovedret: 62,50 kr. (2025-takst)", "Taksten for 2024 er lavere."] }] },
    { easyRead: ["Maden koster 62,50 kr. i 2025-priser."] },
  ],
  good: [
    {
      easyRead: ["Maden koster 62,50 kr. i 2026."],
      full: ["Maden koster 62,50 kr. i 2026."],
      standard: { facts: { price: { kind: "amount", kroner: 62.5, per: "måltid", year: 2026 } } },
      today: "2026-12-31",
    },
    {
      easyRead: [{ prices: true }],
      standard: {
        facts: {
          price: [
            { kind: "amount", what: "Mad", kroner: 62.5, per: "måltid", from: "2025-02-01" },
            { kind: "amount", what: "Kørsel", kroner: 20, from: "2025-02-01", to: "2026-01-31" },
          ],
        },
      },
    },
    { full: ["Taksten for 2027 er 64 kr."] },
    { full: ["Prisen for 2025 gælder også i 2026."] },
    { full: ["Fra 1. januar 2025 koster et måltid 62,50 kr.", "Et bad koster 30 kr. fra januar 2025."] },
    { full: ["Byrådet godkendte taksterne 2. december 2025."] },
    { full: ["Kommunen fik 2025 ansøgninger."] },
  ],
  find: ({ standard: { facts }, full, easy, today }: ReviewRecord): readonly Match[] => {
    const thisYear = Number(today.slice(0, 4));
    const values = pricesOf(facts).flatMap((price, index): readonly Match[] => {
      if (price.kind === "free" || !isOver(price, today)) return [];
      const told = price.to === undefined ? whatOf(price.year ?? 0) : whatEnded(price.to);
      return [{ ...told, edition: "data", file: "standard", path: pricePath(facts, index), quote: "" }];
    });
    const texts = [...full, ...easy].filter(({ part, role }) => part !== "changes" && role !== "label");
    return [
      ...values,
      ...texts.flatMap(({ edition, file, path, text }): readonly Match[] => {
        // A text that names a later year too compares the two, or says that the price still holds.
        const latest = Math.max(
          ...[...text.matchAll(new RegExp(year, "gu"))].map(([found]) => Number(found)),
        );
        const isDated = datedPrices.some((pattern) => pattern.test(text));
        return isDated && latest < thisYear ? [{ ...whatOf(latest), edition, file, path, quote: text }] : [];
      }),
    ];
  },
};

/** A price from a day on holds until it is said to end. */
function isOver({ year: of, to }: Pick<Amount, "year" | "to">, today: string): boolean {
  return of === undefined ? to !== undefined && to < today : of < Number(today.slice(0, 4));
}

function whatEnded(to: string): Pick<Match, "what"> {
  const date = danishDate(to);
  return { what: spoken({ da: `Prisen gjaldt til ${date}.`, en: `The price held until ${to}.` }) };
}

function whatOf(priceYear: number): Pick<Match, "what"> {
  return { what: spoken({ da: `Prisen er fra ${priceYear}.`, en: `The price is of ${priceYear}.` }) };
}
