import type { Rule } from "../record.ts";

/** Finds keys under their former names, so that content moves on before a former name is taken away. */
export const formerName: Rule = {
  code: "RV46",
  title: "A key under its former name",
  severity: { data: "note" },
  why: "It still works; a colleague who learns the names of today does not find it, and one day it is refused.",
  fix: "Write the name of today in its place.",
  source: "One word for one thing (the project's own rule)",
  bad: [
    { formerKeys: [{ file: "standard", path: ["revision"], former: "edition", name: "revision" }] },
    {
      formerKeys: [
        { file: "standard", path: ["earlierRevisions"], former: "earlierEditions", name: "earlierRevisions" },
      ],
    },
  ],
  good: [{ formerKeys: [] }],
  find: ({ formerKeys }) =>
    formerKeys.map(({ file, path, former, name }) => ({
      edition: "data",
      file,
      path,
      quote: former,
      what: `“${former}” is called ${name} now.`,
      fix: `Write ${name} in the place of ${former}.`,
    })),
};
