import { sPassivesIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds the passive with -s. */
export const sPassive = textRule({
  code: "RV11",
  title: { da: "Passiv på -s", en: "Passive with -s" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Borgeren får ikke at vide, hvem der gør det, og formen er kontorsprog.",
    en: "The citizen is not told who acts, and the form belongs to offices, not to speech.",
  },
  fix: {
    da: "Skriv, hvem der gør det: “Kommunen giver” i stedet for “gives”, “du søger” i stedet for “søges”.",
    en: "Say who does it: “Kommunen giver” for “gives”, “du søger” for “søges”.",
  },
  source: "Britiske regler for let at læse; W3C COGA",
  bad: [
    { easyRead: ["Hjælpen ydes i dit hjem."] },
    { full: ["Hjælpen kan søges hele året."] },
    { full: ["Du skal først henvises, og så tilbydes du et møde."] },
  ],
  good: [
    { easyRead: ["Kommunen hjælper dig i dit hjem."] },
    { easyRead: ["I skal mødes hos dig."] },
    { full: ["Der findes også hjælp om aftenen."] },
  ],
  find: sPassivesIn,
});
