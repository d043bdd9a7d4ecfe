import ruleChanges from "../../../_data/national/replaced-rules.ts";
import { danishDate } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const { replacedTools } = ruleChanges;

/** Finds tools in our texts that citizens can no longer use. */
export const replacedTool: Rule = {
  code: "RV33",
  title: { da: "Et værktøj, der ikke findes mere", en: "A tool that is gone" },
  severity: { full: "warning", "easy-read": "warning" },
  why: {
    da: "En borger leder efter noget, der ikke findes længere.",
    en: "A citizen looks for something that does not exist any more.",
  },
  fix: {
    da: "Skriv det nye navn, og nævn det gamle for den, der kender det.",
    en: "Write the new name, and name the old one for those who know it.",
  },
  source: "Den daterede tabel i _data/national/replaced-rules.ts, hvor hver linje har sin kilde",
  bad: [
    { easyRead: ["Du kan få hjælp til at bruge NemID."], today: "2026-01-01" },
    { full: ["Du skal bruge NemID."], today: "2023-10-31" },
  ],
  good: [
    {
      easyRead: ["Du kan få hjælp til at bruge MitID.", "MitID er det, der før hed NemID."],
      today: "2026-01-01",
    },
    { full: ["Du skal bruge NemID."], today: "2023-10-30" },
  ],
  find: ({ full, easy, today }: ReviewRecord) =>
    replacedTools
      .filter(({ on }) => on <= today)
      .flatMap(({ name, replacedBy, on, source }) =>
        [...full, ...easy]
          .filter(({ text }) => text.includes(name) && !text.includes(replacedBy))
          .map(
            ({ edition, file, path, text }): Match => ({
              edition,
              file,
              path,
              quote: text,
              what: spoken({
                da: `${name} lukkede ${danishDate(on)}. Nu hedder det ${replacedBy} (${source}).`,
                en: `${name} closed on ${on}; it is ${replacedBy} now (${source}).`,
              }),
            }),
          ),
      ),
};
