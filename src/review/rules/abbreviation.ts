import { spoken } from "../../messages/language.ts";
import { abbreviationsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds abbreviations that nobody explains. */
export const abbreviation = textRule({
  code: "RV13",
  title: { da: "En forkortelse", en: "An abbreviation" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "En skærmlæser staver den eller læser den forkert, og den, der er ny i dansk, kender den ikke.",
    en: "Screen readers spell it or stumble, and new readers of Danish do not know it.",
  },
  fix: { da: "Skriv ordene helt ud.", en: "Write the words out." },
  source: "Inclusion Europe; W3C COGA",
  bad: [
    { easyRead: ["Du kan evt. få hjælp."] },
    { full: ["Vi ser på dit hjem, jf. kommunens brev."] },
    { easyRead: ["Du kan få:", { list: ["mad", "tøj osv."] }] },
  ],
  good: [{ easyRead: ["Spørg, om du kan få hjælp."] }, { easyRead: ["Ring kl. 9."], full: ["Ring kl. 9."] }],
  roles: ["prose", "item", "heading"],
  find: (text) => abbreviationsIn(text).map(({ short }) => short),
  fixFor: (short) => {
    const words = abbreviationsIn(short).map((one) => `“${one.words}”`);
    return spoken({ da: `Skriv ${words.join(" eller ")}.`, en: `Write ${words.join(" or ")}.` });
  },
});
