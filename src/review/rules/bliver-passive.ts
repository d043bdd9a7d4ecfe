import { bliverPassivesIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds the passive with "bliver". */
export const bliverPassive = textRule({
  code: "RV10",
  title: "Passive with “bliver”",
  severity: { "easy-read": "warning", full: "note" },
  why: "The citizen is not told who acts, and so not whom to ask.",
  fix: "Say who does it: “Kommunen henviser dig”.",
  source: "UK rule set for easy read; W3C COGA",
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
