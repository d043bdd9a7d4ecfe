import type { CheckedFile } from "../load/checked-file.ts";
import { pathText } from "../load/data/path.ts";
import type { MunicipalityFiles } from "../load/municipality-files.ts";
import { completenessOf } from "./completeness.ts";
import { type Finding, severities } from "./finding.ts";
import { type EditionMeasure, editionMeasure } from "./measures.ts";
import type { DataFileKind, Match, ReviewRecord, Rule } from "./record.ts";
import type { MeasureReport, StandardReport } from "./report.ts";
import { rules } from "./rules/index.ts";

/** Reviews one standard with every rule. */
export function standardReview(record: ReviewRecord, files: MunicipalityFiles): StandardReport {
  const { standard, easyRead } = record;
  const file = (kind: DataFileKind) => fileOf(kind, standard.id, files);
  return {
    id: standard.id,
    title: standard.title,
    edition: standard.edition,
    triedBy: easyRead.reviewedBy,
    completeness: completenessOf(standard),
    full: placed(editionMeasure(record.full), file),
    easyRead: placed(editionMeasure(record.easy), file),
    findings: inOrder(rules.flatMap((rule) => rule.find(record).flatMap((match) => findingOf(rule, match)))),
  };

  function findingOf(rule: Rule, match: Match): readonly Finding[] {
    const severity = rule.severity[match.edition];
    if (severity === undefined) return [];
    const { code, title, why, fix } = rule;
    const { file: name, lineOf } = file(match.file);
    return [
      {
        code,
        title,
        severity,
        municipality: record.profile.id,
        standard: standard.id,
        file: name,
        line: lineOf(match.path),
        at: pathText(match.path),
        quote: match.quote,
        what: match.what,
        why,
        fix: match.fix ?? fix,
      },
    ];
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ severity }: Finding): number => severities.indexOf(severity);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}

function placed(
  { worst, ...measure }: EditionMeasure,
  file: (kind: DataFileKind) => CheckedFile<unknown>,
): MeasureReport {
  return {
    ...measure,
    worst: worst.map(({ piece, ...sentence }) => {
      const { file: name, lineOf } = file(piece.file);
      return { ...sentence, file: name, line: lineOf(piece.path) };
    }),
  };
}

function fileOf(kind: DataFileKind, standard: string, files: MunicipalityFiles): CheckedFile<unknown> {
  const candidates: Readonly<Record<DataFileKind, CheckedFile<unknown> | undefined>> = {
    profile: files.profile,
    standard: files.standards.find(({ name }) => name === standard),
    "easy-read": files.easyReads.find(({ name }) => name === standard),
  };
  const file = candidates[kind];
  if (file === undefined) throw new Error(`No ${kind} file for ${standard}; loadContent lets none through.`);
  return file;
}
