import { doubleNegationsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds sentences that say no twice. */
export const doubleNegation = textRule({
  code: "RV14",
  title: "Double negation",
  severity: { "easy-read": "warning", full: "note" },
  why: "Readers take it for a no, and do not apply for what they may have.",
  fix: "Say what is so: “Du skal have en bevilling”.",
  source: "W3C COGA",
  bad: { easyRead: ["Du kan ikke få hjælp uden et møde."] },
  good: { easyRead: ["Du skal til et møde, før du kan få hjælp."] },
  find: doubleNegationsIn,
});
