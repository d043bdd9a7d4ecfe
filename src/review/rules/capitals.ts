import { capitalsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds words in capitals. */
export const capitals = textRule({
  code: "RV16",
  title: "Words in capitals",
  severity: { "easy-read": "warning", full: "note" },
  why: "Capitals have no shape to recognise, and some voices spell them letter by letter.",
  fix: "Write small letters; a heading or **bold** marks what matters.",
  source: "Inclusion Europe",
  bad: [
    { easyRead: ["Du SKAL ringe først."] },
    { easyRead: ["Husk DET HER."] },
    { full: ["Det er VIGTIGT."] },
  ],
  good: [{ easyRead: ["Du skal ringe først."] }, { easyRead: ["Du kan sende en SMS."] }],
  roles: ["prose", "item", "heading"],
  find: capitalsIn,
});
