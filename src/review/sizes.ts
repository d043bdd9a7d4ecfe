import { sentencesOf, shortRunsIn } from "../plain-language/index.ts";
import type { Measure } from "../report/json.ts";
import { apparatusShare, easyBodyLimit, easyPagesLimit, limits } from "./limits.ts";
import { editionMeasure } from "./measures.ts";
import type { ReviewRecord } from "./record.ts";
import { longestEasySentence } from "./rules/long-sentence.ts";
import { longestShortRun, passagesOf } from "./rules/staccato.ts";

/** How many pages the PDFs of a standard have in a built site; one that is not there is left out. */
export type BuiltPages = Readonly<Partial<Record<Measure["edition"], number>>>;

type Row = Pick<Measure, "edition" | "name"> & {
  readonly value: number | undefined;
  readonly atLeast?: number;
  readonly atMost?: number;
};

/** Measures the editions of one standard and holds each figure to its limit. */
export function sizesOf(record: ReviewRecord, pages: BuiltPages = {}): readonly Measure[] {
  const printed = record.printed();
  const { full, easyRead, checklist } = printed;
  const rows: readonly Row[] = [
    { edition: "full", name: "page", value: full.page },
    { edition: "full", name: "body", value: full.body },
    { edition: "full", name: "apparatus", value: full.apparatus },
    { edition: "full", name: "apparatusShare", value: apparatusShare(printed), atMost: limits.apparatus },
    { edition: "full", name: "pdfPages", value: pages.full },
    ...(easyRead === undefined
      ? []
      : ([
          { edition: "easy-read", name: "page", value: easyRead.page },
          { edition: "easy-read", name: "summary", value: easyRead.summary, atMost: limits.easySummary },
          { edition: "easy-read", name: "body", value: easyRead.body, atMost: easyBodyLimit(printed) },
          { edition: "easy-read", name: "sections", value: easyRead.sections, atMost: limits.easySections },
          ...readingRows(record),
          {
            edition: "easy-read",
            name: "pdfPages",
            value: pages["easy-read"],
            atMost: easyPagesLimit(printed),
          },
        ] as const)),
    ...(checklist === undefined
      ? []
      : ([
          { edition: "checklist", name: "page", value: checklist, atMost: limits.checklist },
          { edition: "checklist", name: "pdfPages", value: pages.checklist, atMost: limits.checklistPages },
        ] as const)),
  ];
  return rows.map(({ value, ...row }) => ({
    municipality: record.profile.id,
    standard: record.standard.id,
    ...row,
    ...(value === undefined ? {} : { value }),
    isOff: value !== undefined && (value > (row.atMost ?? value) || value < (row.atLeast ?? value)),
  }));
}

function readingRows({ easy }: ReviewRecord): readonly Row[] {
  const { prose, longest } = editionMeasure(easy);
  const runs = passagesOf(easy).map(
    (passage) => shortRunsIn(passage.flatMap(({ text }) => sentencesOf(text)))[0]?.length ?? 0,
  );
  const edition = "easy-read";
  return [
    { edition, name: "lix", value: prose.lix, ...limits.easyLix },
    { edition, name: "longestSentence", value: longest, atMost: longestEasySentence },
    { edition, name: "shortRun", value: Math.max(0, ...runs), atMost: longestShortRun },
  ];
}
