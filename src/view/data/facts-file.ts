import { Edition } from "../../model/index.ts";
import { answerText } from "../comparison/answer.ts";
import { csvText } from "../comparison/comparison-files.ts";
import type { MunicipalitySummary } from "../municipality-summary.ts";
import { editionPath } from "../routes.ts";
import { type SiteContext, urlOf } from "../site-context.ts";
import { texts } from "../texts.ts";
import { changedOn } from "./changed-on.ts";
import { publishedSummaries } from "./published-summaries.ts";
import { dataWords } from "./words.ts";

/** Writes the facts of all standards as a table for spreadsheets: a row for each standard and question. */
export function factsCsv(summaries: readonly MunicipalitySummary[], site: SiteContext): string {
  const { questions } = texts.comparison;
  const rows = publishedSummaries(summaries).flatMap(({ id: municipality, name, code, standards }) =>
    standards.flatMap(({ id, title, days, answers }) => {
      const page = urlOf(site, editionPath(site, municipality, id, Edition.full));
      return answers.map((answer) => [
        name,
        code,
        id,
        title,
        answer.id,
        questions[answer.id].text,
        answer.status,
        answerText(answer),
        answer.value === undefined ? "" : JSON.stringify(answer.value),
        answer.section === "" ? page : `${page}#${answer.section}`,
        changedOn(days, site.today),
      ]);
    }),
  );
  return csvText([dataWords.facts.columns, ...rows]);
}
