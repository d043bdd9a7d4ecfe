import { counted } from "../format/counted.ts";
import { lixBand } from "../plain-language/index.ts";
import { fileText, findingText, firstTexts, severityCounts } from "../report/text.ts";
import type { ConceptStatus } from "./completeness.ts";
import { findingsOf, type MeasureReport, type ReviewReport, type StandardReport } from "./report.ts";

const statuses: readonly ConceptStatus[] = ["stated", "stated-none", "conflict", "inherited", "not-stated"];

/** Prints a report for a terminal: each standard with its table, its figures and its findings, then the counts. */
export function reportText(report: ReviewReport): string {
  return [
    ...report.municipalities.flatMap(({ name, standards }) =>
      standards.map((standard) => standardText(name, standard)),
    ),
    ...(report.shared.length === 0
      ? []
      : [
          [
            "== What standards share ==",
            ...firstTexts(report.shared.map((finding) => findingText(finding))),
          ].join("\n\n"),
        ]),
    countText(report),
  ].join("\n\n\n");
}

/** Gives the lines that count what was read and found. */
export function countText(report: ReviewReport): string {
  const { standards, texts, sentences, rules, leftOut } = report.read;
  const counts = severityCounts(findingsOf(report));
  return [
    `Read ${counted(standards, "standard")}, ${counted(texts, "text")}, ${counted(sentences, "sentence")} with ${counted(rules, "rule")} (day of review: ${report.today}).`,
    ...leftOut.map((what) => `Not looked at: ${what}.`),
    `Found ${counts.join(", ")}.`,
  ].join("\n");
}

function standardText(municipality: string, standard: StandardReport): string {
  const { title, revision, triedBy, completeness, full, easyRead, findings } = standard;
  const width = Math.max(...statuses.map(({ length }) => length));
  const table = statuses.flatMap((status) => {
    const names = completeness.filter((row) => row.status === status).map(({ name }) => name);
    return names.length === 0
      ? []
      : [`  ${status.padEnd(width)}  ${String(names.length).padStart(2)}  ${names.join(", ")}`];
  });
  return [
    `== ${municipality} · ${title} (revision ${revision}) ==`,
    ["Completeness:", ...table].join("\n"),
    [measureText("Full text", full, 44), measureText("Easy read", easyRead, 30)].join("\n"),
    `Tried with readers: ${triedBy ?? "not yet"}.`,
    ...firstTexts(findings.map((finding) => findingText(finding))),
    ...(findings.length === 0 ? ["Nothing found."] : []),
  ].join("\n\n");
}

function measureText(name: string, { prose, rest, longest, worst }: MeasureReport, limit: number): string {
  return [
    `${name}: LIX ${prose.lix} (${lixBand(prose.lix)}; warns above ${limit}), ${prose.sentences} sentences of ${prose.sentenceLength} words, words of ${prose.wordLength} letters.`,
    `  Lists and headings apart: LIX ${rest.lix}. Longest sentence: ${longest} words.`,
    ...worst.map(
      ({ sentence, words, longWords, hint, place }) =>
        `  ${fileText(place.file, place.line)} ${words} words, ${longWords} long: “${sentence}” ${hint}`,
    ),
  ].join("\n");
}
