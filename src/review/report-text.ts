import { counted } from "../format/counted.ts";
import { danishDate } from "../format/date.ts";
import { spoken } from "../messages/language.ts";
import { fileText, findingText, firstTexts, severityCounts } from "../report/text.ts";
import type { ConceptStatus } from "./completeness.ts";
import { bandText, figureText } from "./measures.ts";
import { findingsOf, type MeasureReport, type ReviewReport, type StandardReport } from "./report.ts";

const statusWords: Readonly<Record<ConceptStatus, string>> = {
  stated: "oplyst",
  "stated-none": "oplyst som ingen",
  conflict: "modsigelse",
  inherited: "arvet",
  "not-stated": "ikke oplyst",
};

const statuses = ["stated", "stated-none", "conflict", "inherited", "not-stated"] as const;

/** Names what a standard says under a concept in the language that is spoken. */
export function statusText(status: ConceptStatus): string {
  return spoken({ da: statusWords[status], en: status });
}

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
            spoken({ da: "== Det, standarderne deler ==", en: "== What standards share ==" }),
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
  return spoken({
    da: [
      `Læste ${counted(standards, "standard", "standarder")}, ${counted(texts, "tekst", "tekster")} og ${counted(sentences, "sætning", "sætninger")} med ${counted(rules, "regel", "regler")} (dagen for gennemgangen: ${danishDate(report.today)}).`,
      ...report.notes,
      ...leftOut.map((what) => `Ikke set på: ${what}.`),
      `Fandt ${counts.join(", ")}.`,
    ],
    en: [
      `Read ${counted(standards, "standard")}, ${counted(texts, "text")}, ${counted(sentences, "sentence")} with ${counted(rules, "rule")} (day of review: ${report.today}).`,
      ...report.notes,
      ...leftOut.map((what) => `Not looked at: ${what}.`),
      `Found ${counts.join(", ")}.`,
    ],
  }).join("\n");
}

function standardText(municipality: string, standard: StandardReport): string {
  const { title, revision, triedBy, completeness, full, easyRead, findings } = standard;
  const width = Math.max(...statuses.map((status) => statusText(status).length));
  const table = statuses.flatMap((status) => {
    const names = completeness.filter((row) => row.status === status).map(({ name }) => name);
    return names.length === 0
      ? []
      : [`  ${statusText(status).padEnd(width)}  ${String(names.length).padStart(2)}  ${names.join(", ")}`];
  });
  return [
    `== ${municipality} · ${title} (${spoken({ da: "udgave", en: "revision" })} ${revision}) ==`,
    [spoken({ da: "Hvad standarden siger noget om:", en: "Completeness:" }), ...table].join("\n"),
    [
      measureText(spoken({ da: "Hele teksten", en: "Full text" }), full, 44),
      ...(easyRead === undefined
        ? []
        : [measureText(spoken({ da: "Let at læse", en: "Easy read" }), easyRead, 30)]),
    ].join("\n"),
    ...(easyRead === undefined
      ? []
      : [
          spoken({
            da: `Prøvet med læsere: ${triedBy ?? "ikke endnu"}.`,
            en: `Tried with readers: ${triedBy ?? "not yet"}.`,
          }),
        ]),
    ...firstTexts(findings.map((finding) => findingText(finding))),
    ...(findings.length === 0 ? [spoken({ da: "Der er intet at se på.", en: "Nothing found." })] : []),
  ].join("\n\n");
}

function measureText(name: string, { prose, rest, longest, worst }: MeasureReport, limit: number): string {
  const figures = spoken({
    da: [
      `${name}: LIX ${figureText(prose.lix)} (${bandText(prose.lix)}; advarsel over ${limit}), ${prose.sentences} sætninger på ${figureText(prose.sentenceLength)} ord, ord på ${figureText(prose.wordLength)} bogstaver.`,
      `  Lister og overskrifter for sig: LIX ${figureText(rest.lix)}. Længste sætning: ${longest} ord.`,
    ],
    en: [
      `${name}: LIX ${prose.lix} (${bandText(prose.lix)}; warns above ${limit}), ${prose.sentences} sentences of ${prose.sentenceLength} words, words of ${prose.wordLength} letters.`,
      `  Lists and headings apart: LIX ${rest.lix}. Longest sentence: ${longest} words.`,
    ],
  });
  const sentences = worst.map(({ sentence, words, longWords, hint, place }) => {
    const counts = spoken({
      da: `${words} ord, heraf ${longWords} ${longWords === 1 ? "langt" : "lange"}`,
      en: `${words} words, ${longWords} long`,
    });
    return `  ${fileText(place.file, place.line)} ${counts}: “${sentence}” ${hint}`;
  });
  return [...figures, ...sentences].join("\n");
}
