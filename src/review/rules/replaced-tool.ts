import ruleChanges from "../../../_data/national/replaced-rules.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const { replacedTools } = ruleChanges;

/** Finds tools in our texts that citizens can no longer use. */
export const replacedTool: Rule = {
  code: "RV33",
  title: "A tool that is gone",
  severity: { full: "warning", "easy-read": "warning" },
  why: "A citizen looks for something that does not exist any more.",
  fix: "Write the new name, and that the municipality's text still has the old one.",
  source: "The dated table in _data/national/replaced-rules.ts, each entry with its source",
  bad: [
    { easyRead: ["Du kan få hjælp til at bruge NemID."], today: "2026-01-01" },
    { full: ["Du skal bruge NemID."], today: "2023-10-31" },
  ],
  good: [
    {
      easyRead: [
        "Du kan få hjælp til at bruge MitID.",
        "Kommunens tekst skriver NemID, men i dag hedder det MitID.",
      ],
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
              what: `${name} closed on ${on}; it is ${replacedBy} now (${source}).`,
            }),
          ),
      ),
};
