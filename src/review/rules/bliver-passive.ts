import { bliverPassivesIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds the passive with "bliver". */
export const bliverPassive = textRule({
  code: "RV10",
  title: { da: "Passiv med “bliver”", en: "Passive with “bliver”" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Borgeren får ikke at vide, hvem der gør det, og altså heller ikke, hvem man skal spørge.",
    en: "The citizen is not told who acts, and so not whom to ask.",
  },
  fix: {
    da: "Skriv, hvem der gør det: “Kommunen henviser dig”.",
    en: "Say who does it: “Kommunen henviser dig”.",
  },
  source: "Britiske regler for let at læse; W3C COGA",
  bad: [
    { easyRead: ["Du bliver henvist til en læge."] },
    { full: ["Du bliver visiteret til et tilbud."] },
    { full: ["Din ansøgning blev hurtigt behandlet."] },
  ],
  good: [
    { easyRead: ["Kommunen sender dig til en læge."] },
    { easyRead: ["Du kan blive ved med at få hjælp."] },
    { full: ["Det bliver meget lettere."] },
  ],
  find: bliverPassivesIn,
});
