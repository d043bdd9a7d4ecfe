import type { Question } from "./finding.ts";

/** What checks leave to a person: the same question of many pages is one. */
export interface QuestionReport {
  readonly check: string;
  readonly rule: string;
  readonly what: string;
  readonly toolWords?: "en";
  readonly pages: readonly string[];
}

/** Gathers the questions of all checks, those about most pages first, whichever page was looked at first. */
export function questionReports(questions: readonly Question[]): QuestionReport[] {
  const groups = Map.groupBy(questions, ({ check, rule, what }) => `${check} ${rule} ${what}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { page: _page, ...question } = first;
      return [{ ...question, pages: [...new Set([first, ...others].map(({ page }) => page))].toSorted() }];
    })
    .toSorted(
      (a, b) =>
        b.pages.length - a.pages.length || a.check.localeCompare(b.check) || a.rule.localeCompare(b.rule),
    );
}
