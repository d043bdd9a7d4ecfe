import { z } from "zod";
import { severities } from "./finding.ts";

const place = z.union([
  z.strictObject({
    file: z.string().describe("the data file, relative to the working folder; else the command"),
    line: z.int().positive().optional().describe("counted from 1; left out where all of the file is meant"),
    at: z.string().describe("the way to the value, as in code; empty where all of the file is meant"),
  }),
  z.strictObject({
    page: z.string().describe("the site path of a page or PDF"),
    at: z.string().describe("a line, a CSS selector or a page of the PDF; empty where all of it is meant"),
  }),
]);

const measure = z.strictObject({
  municipality: z.string(),
  standard: z.string(),
  edition: z.enum(["full", "easy-read", "checklist"]),
  name: z
    .enum([
      "page",
      "body",
      "apparatus",
      "apparatusShare",
      "summary",
      "sections",
      "lix",
      "longestSentence",
      "shortRun",
      "pdfPages",
    ])
    .describe("words, unless the name says what else"),
  value: z.number().optional().describe("left out where no PDF is built"),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  isOff: z.boolean().describe("whether the value is beyond a limit"),
});

/** One figure of an edition beside its limit. */
export type Measure = z.infer<typeof measure>;

/** What `--json` prints: one shape for every command. */
export const jsonReport = z.strictObject({
  command: z.string().describe("for example npm run build"),
  exitCode: z.int().nonnegative().describe("0 where the command did what it was asked to do"),
  findings: z.array(
    z.looseObject({
      code: z.string().describe("never changes its meaning: KS12, RV36, axe/color-contrast"),
      title: z.string().optional(),
      severity: z.enum(severities),
      place,
      what: z.string().describe("what was found at this very place"),
      why: z.string().describe("why it matters, and for whom"),
      fix: z.string(),
      toolWords: z
        .literal("en")
        .optional()
        .describe(
          "the language of what, where a tool says it in its own words; else all texts are in that of the run",
        ),
      quote: z.string().optional().describe("the words it is about, as the data has them"),
    }),
  ),
  measures: z.array(measure).optional().describe("of npm run review --measures"),
});
