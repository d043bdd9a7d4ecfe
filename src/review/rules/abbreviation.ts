import { abbreviationsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds abbreviations that nobody explains. */
export const abbreviation = textRule({
  code: "RV13",
  title: "An abbreviation",
  severity: { "easy-read": "warning", full: "note" },
  why: "Screen readers spell it or stumble, and new readers of Danish do not know it.",
  fix: "Write the words out.",
  source: "Inclusion Europe; W3C COGA",
  bad: { easyRead: ["Du kan evt. få hjælp."] },
  good: { easyRead: ["Måske kan du få hjælp."] },
  roles: ["prose", "item", "heading"],
  find: (text) => abbreviationsIn(text).map(({ short }) => short),
  fixFor: (short) => `Write “${abbreviationsIn(short)[0]?.words ?? "the words"}”.`,
});
