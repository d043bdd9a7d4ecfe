import { textRule } from "../text-rule.ts";

/** Finds texts that speak about the citizen and not to them. */
export const aboutTheCitizen = textRule({
  code: "RV12",
  title: { da: "“Borgeren”, hvor der skal stå “du”", en: "“Borgeren” where “du” belongs" },
  severity: { "easy-read": "warning", full: "warning" },
  why: {
    da: "Læserne ser ikke, at teksten er til dem, og føler sig omtalt i stedet for tiltalt.",
    en: "Readers do not see that they are meant, and feel talked about.",
  },
  fix: { da: "Skriv “du”.", en: "Write “du”." },
  source: "Britiske regler for let at læse; W3C COGA",
  bad: [{ full: ["Borgeren kan afslå hjælpen."] }, { easyRead: ["Borgerens læge kan ringe til os."] }],
  good: [
    { full: ["Du kan sige nej til hjælpen."] },
    { easyRead: ["Borgerservice kan hjælpe dig."] },
    { full: ["Huset er åbent for alle borgere."] },
  ],
  find: (text) => text.match(/(?<!\p{L})borgeren(?:s)?(?!\p{L})/giu) ?? [],
});
