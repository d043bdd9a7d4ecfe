import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

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
    { full: ["Taksten for 2027 er 64 kr."] },
    { full: ["Prisen for 2025 gælder også i 2026."] },
    { full: ["Fra 1. januar 2025 koster et måltid 62,50 kr.", "Et bad koster 30 kr. fra januar 2025."] },
    { full: ["Byrådet godkendte taksterne 2. december 2025."] },
    { full: ["Kommunen fik 2025 ansøgninger."] },
  ],
  find: ({ standard: { facts }, full, easy, today }: ReviewRecord): readonly Match[] => {
    const thisYear = Number(today.slice(0, 4));
    const { price } = facts;
    const value: readonly Match[] =
      price?.kind === "amount" && price.year < thisYear
        ? [{ ...whatOf(price.year), edition: "data", file: "standard", path: ["facts", "price"], quote: "" }]
        : [];
    const texts = [...full, ...easy].filter(({ part, role }) => part !== "changes" && role !== "label");
    return [
      ...value,
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

function whatOf(priceYear: number): Pick<Match, "what"> {
  return { what: spoken({ da: `Prisen er fra ${priceYear}.`, en: `The price is of ${priceYear}.` }) };
}
