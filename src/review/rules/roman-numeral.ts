import { romanNumeralsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds Roman numerals. */
export const romanNumeral = textRule({
  code: "RV15",
  title: { da: "Et romertal", en: "A Roman numeral" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Mange læser det som bogstaver, og det gør skærmlæsere også.",
    en: "Many read it as letters, and screen readers do too.",
  },
  fix: { da: "Skriv tallet med cifre.", en: "Write the digit." },
  source: "Inclusion Europe",
  bad: [
    { easyRead: ["Læs mere i del II."] },
    { full: ["Se kapitel V."] },
    { full: ["Se side XII i lovens bilag."] },
  ],
  good: [
    { easyRead: ["Læs mere i del 2."] },
    { easyRead: ["I kan ringe til os."] },
    { full: ["Vi hjælper dig."] },
  ],
  roles: ["prose", "item", "heading"],
  find: romanNumeralsIn,
});
