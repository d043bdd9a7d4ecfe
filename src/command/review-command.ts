import type { Command } from "./command.ts";

/** What `npm run review` takes. */
export const reviewCommand = {
  name: "npm run review",
  does: "Shows an editor the gaps, hard words, outdated rules and facts that do not fit together",
  options: {
    municipality: { value: "ID", isRepeatable: true, does: "reviews only this municipality" },
    content: { value: "DIR", does: "the folder that holds the municipalities (municipalities/)" },
    report: { value: "DIR", does: "the folder for the report (_report/)" },
    today: { value: "YYYY-MM-DD", does: "reviews as if it were this day" },
    strict: { does: "ends with 1 on a warning too" },
  },
} as const satisfies Command;
