import { capitalsIn } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds words in capitals. */
export const capitals = textRule({
  code: "RV16",
  title: { da: "Ord med store bogstaver", en: "Words in capitals" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Ord med store bogstaver er svære at genkende, og nogle skærmlæsere staver dem bogstav for bogstav.",
    en: "Capitals have no shape to recognise, and some voices spell them letter by letter.",
  },
  fix: {
    da: "Skriv med små bogstaver. En overskrift eller **fed skrift** viser, hvad der er vigtigt.",
    en: "Write small letters; a heading or **bold** marks what matters.",
  },
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
