import { doubleNegationsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds sentences that say no twice. */
export const doubleNegation = textRule({
  code: "RV14",
  title: { da: "Dobbelt nægtelse", en: "Double negation" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Læserne opfatter det som et nej og søger ikke den hjælp, de kan få.",
    en: "Readers take it for a no, and do not apply for what they may have.",
  },
  fix: {
    da: "Skriv, hvordan det er: “Du skal have en bevilling”.",
    en: "Say what is so: “Du skal have en bevilling”.",
  },
  source: "W3C COGA",
  bad: [
    { easyRead: ["Du kan ikke få hjælp uden et møde."] },
    { easyRead: ["Det er ikke umuligt at få hjælp."] },
    { full: ["Ingen får hjælp uden en samtale."] },
  ],
  good: [
    { easyRead: ["Du skal til et møde, før du kan få hjælp."] },
    { full: ["Du kan ikke uden videre skifte hjælper."] },
    { easyRead: ["Du får ikke mad, men du får ingen regning."] },
  ],
  find: doubleNegationsIn,
});
