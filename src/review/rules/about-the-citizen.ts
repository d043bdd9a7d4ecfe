import { textRule } from "../text-rule.ts";

/** Finds texts that speak about the citizen and not to them. */
export const aboutTheCitizen = textRule({
  code: "RV12",
  title: "“Borgeren” where “du” belongs",
  severity: { "easy-read": "warning", full: "warning" },
  why: "Readers do not see that they are meant, and feel talked about.",
  fix: "Write “du”.",
  source: "UK rule set for easy read; W3C COGA",
  bad: [{ full: ["Borgeren kan afslå hjælpen."] }, { easyRead: ["Borgerens læge kan ringe til os."] }],
  good: [
    { full: ["Du kan sige nej til hjælpen."] },
    { easyRead: ["Borgerservice kan hjælpe dig."] },
    { full: ["Huset er åbent for alle borgere."] },
  ],
  find: (text) => text.match(/(?<!\p{L})borgeren(?:s)?(?!\p{L})/giu) ?? [],
});
