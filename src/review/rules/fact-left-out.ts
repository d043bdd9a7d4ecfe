import type { Standard } from "../../model/index.ts";
import { statedFactsIn } from "../../plain-language/index.ts";
import { isAmong } from "../known-facts.ts";
import { neededFacts } from "../needed-facts.ts";
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
  title: "A fact of the standard that easy read leaves out",
  severity: { "easy-read": "warning" },
  why: "Who reads only this edition does not know the amount, the time or the number, and comes too late or not at all.",
  fix: "Say it in easy read, with the number and the unit that stand here.",
  source: "Both editions tell the same facts (the project's own rule)",
  bad: [
    { standard: { timeLimits: [limit] } },
    { full: ["Det koster 62,50 kroner."] },
    { standard: { contacts: [], facts: { price: { kind: "free" }, hoursPerWeekAtMost: 7.5 } } },
  ],
  good: [
    { easyRead: ["Du får svar inden 14 dage."], standard: { timeLimits: [limit] } },
    { full: ["Kommunen nævner 6 punkter."] },
  ],
  find: (record: ReviewRecord) => {
    const told = record.easyPrinted.flatMap(statedFactsIn);
    return neededFacts(record)
      .filter(({ fact }) => !isAmong(fact, told))
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

/** Easy read takes numbers of contacts and of emergencies from the standard, so that each is written once. */
function fixFor({ path: [key, index] }: TextPiece, { contacts }: Standard): string | undefined {
  if (key === "emergency") return "Print the emergency numbers in easy read: { emergencyNumbers: true }.";
  const contact = key === "contacts" && typeof index === "number" ? contacts[index] : undefined;
  return contact === undefined ? undefined : `Name the contact in easy read: { contact: "${contact.id}" }.`;
}
