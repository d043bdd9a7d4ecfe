import { numberWordsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds numbers in words. */
export const numberWord = textRule({
  code: "RV17",
  title: { da: "Et tal skrevet med bogstaver i Let at læse", en: "A number in words in easy read" },
  severity: { "easy-read": "warning" },
  why: {
    da: "Et ciffer ser man med det samme, og alle læser det ens.",
    en: "A digit is found at a glance, and read alike by everyone.",
  },
  fix: { da: "Skriv tallet med cifre.", en: "Write the digit." },
  source: "Inclusion Europe",
  bad: [
    { easyRead: ["Du kan få to besøg om ugen."] },
    { easyRead: ["Du kan få:", { list: ["tre måltider om dagen"] }] },
  ],
  good: [
    {
      easyRead: ["Du kan få besøg 2 gange om ugen."],
      full: ["Du kan få besøg 2 gange om ugen."],
    },
    { easyRead: ["Du får en hjælper, som kommer til dig."] },
    { full: ["Du kan få to besøg om ugen."] },
  ],
  roles: ["prose", "item", "heading"],
  find: numberWordsIn,
});
