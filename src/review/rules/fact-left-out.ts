import { spoken } from "../../messages/language.ts";
import type { Standard } from "../../model/index.ts";
import { statedFactsIn } from "../../plain-language/index.ts";
import { isAmong } from "../known-facts.ts";
import { type NeededFact, neededFacts } from "../needed-facts.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

const limit = {
  kind: "other" as const,
  what: "Svar",
  bound: "at-most" as const,
  stated: [{ value: 14, unit: "days" as const }],
};

/** Finds facts by which a citizen acts and that easy read does not print. */
export const factLeftOut: Rule = {
  code: "RV43",
  title: {
    da: "En oplysning i standarden, som Let at læse ikke har med",
    en: "A fact of the standard that easy read leaves out",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Den, der kun læser Let at læse, kender ikke beløbet, tiden eller nummeret og kommer for sent eller slet ikke.",
    en: "Who reads only this edition does not know the amount, the time or the number, and comes too late or not at all.",
  },
  fix: {
    da: "Skriv den i Let at læse med det tal og den enhed, der står her.",
    en: "Say it in easy read, with the number and the unit that stand here.",
  },
  source:
    "Begge udgaver har de samme oplysninger; af en prisliste med mere end fire beløb skal mindst ét med (projektets egen regel)",
  bad: [
    { standard: { timeLimits: [limit] } },
    { full: ["Det koster 62,50 kroner."] },
    {
      full: [
        {
          kind: "table",
          caption: "Hvad koster maden?",
          head: ["Ret", "Pris"],
          rows: [20, 30, 40, 50, 60].map((kroner) => ["Ret", `${kroner} kr.`]),
        },
      ],
    },
    { standard: { contacts: [], facts: { price: { kind: "free" }, hoursPerWeekAtMost: 7.5 } } },
  ],
  good: [
    { easyRead: ["Du får svar inden 14 dage."], standard: { timeLimits: [limit] } },
    { full: ["Kommunen nævner 6 punkter."] },
    {
      easyRead: ["En ret koster fra 20 kroner."],
      full: [
        {
          kind: "table",
          caption: "Hvad koster maden?",
          head: ["Ret", "Pris"],
          rows: [20, 30, 40, 50, 60].map((kroner) => [`Ret til ${kroner}`, `${kroner} kr.`]),
        },
      ],
    },
  ],
  find: (record: ReviewRecord) => {
    if (record.easyRead === undefined) return [];
    const told = record.easyPrinted.flatMap(statedFactsIn);
    const needed = neededFacts(record);
    const isTold = ({ fact }: NeededFact) => isAmong(fact, told);
    const toldLists = priceLists(needed).filter((list) => list.some(isTold));
    return needed
      .filter((one) => !isTold(one) && !toldLists.some((list) => list.includes(one)))
      .map(({ fact, piece }): Match => {
        const fix = fixFor(piece, record.standard);
        return {
          edition: "easy-read",
          file: piece.file,
          path: piece.path,
          quote: piece.text,
          what: `“${fact.quote}”`,
          ...(fix === undefined ? {} : { fix }),
        };
      });
  },
};

/** More amounts than these make a list, of which easy read tells what most people need. */
const fewAmounts = 4;

/** Gives the amounts of each long price list: a table, or the prices that the standard holds as values. */
function priceLists(needed: readonly NeededFact[]): readonly (readonly NeededFact[])[] {
  const lists = Map.groupBy(
    needed.filter(({ fact }) => fact.unit === "krone"),
    ({ piece: { file, path } }) => {
      const length = path[0] === "facts" ? 2 : path.indexOf("rows");
      return length < 0 ? "" : JSON.stringify([file, ...path.slice(0, length)]);
    },
  );
  lists.delete("");
  return [...lists.values()].filter((list) => list.length > fewAmounts);
}

/** Easy read takes numbers of contacts and of emergencies from the standard, so that each is written once. */
function fixFor({ path: [key, index] }: TextPiece, { contacts }: Standard): string | undefined {
  if (key === "facts" && index === "price")
    return spoken({
      da: "Vis priserne i Let at læse: { prices: true }.",
      en: "Print the prices in easy read: { prices: true }.",
    });
  if (key === "emergency")
    return spoken({
      da: "Vis nødnumrene i Let at læse: { emergencyNumbers: true }.",
      en: "Print the emergency numbers in easy read: { emergencyNumbers: true }.",
    });
  const contact = key === "contacts" && typeof index === "number" ? contacts[index] : undefined;
  return contact === undefined
    ? undefined
    : spoken({
        da: `Nævn kontakten i Let at læse: { contact: "${contact.id}" }.`,
        en: `Name the contact in easy read: { contact: "${contact.id}" }.`,
      });
}
