import type { Sources } from "../load/index.ts";
import { spoken } from "../messages/language.ts";
import { type Finding, severities } from "../report/finding.ts";
import { completenessOf } from "./completeness.ts";
import { type EditionMeasure, editionMeasure } from "./measures.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "./record.ts";
import type { MeasureReport, StandardReport } from "./report.ts";
import { rules } from "./rules/index.ts";
import { type BuiltPages, sizesOf } from "./sizes.ts";

/** Reviews one standard with every rule; `pages` is what a built site has of it. */
export function standardReview(
  record: ReviewRecord,
  sources: Sources,
  pages: BuiltPages = {},
): StandardReport {
  const { standard, easyRead, profile } = record;
  const placeOf = ({ file, path }: Pick<TextPiece, "file" | "path">) =>
    sources.placeOf(profile.id, file, standard.id, path);
  return {
    id: standard.id,
    title: standard.title,
    revision: standard.revision,
    triedBy: easyRead?.reviewedBy,
    completeness: completenessOf(standard),
    full: placed(editionMeasure(record.full)),
    easyRead: easyRead === undefined ? undefined : placed(editionMeasure(record.easy)),
    measures: sizesOf(record, pages),
    findings: inOrder(rules.flatMap((rule) => rule.find(record).flatMap((match) => findingOf(rule, match)))),
  };

  function findingOf({ code, title, severity, why, fix }: Rule, match: Match): readonly Finding[] {
    const weight = severity[match.edition];
    if (weight === undefined) return [];
    const { quote, what, fix: ownFix = spoken(fix) } = match;
    return [
      {
        code,
        title: spoken(title),
        severity: weight,
        place: placeOf(match),
        what,
        why: spoken(why),
        fix: ownFix,
        ...(quote === "" ? {} : { quote }),
      },
    ];
  }

  function placed({ worst, ...measure }: EditionMeasure): MeasureReport {
    return {
      ...measure,
      worst: worst.map(({ piece, ...sentence }) => ({ ...sentence, place: placeOf(piece) })),
    };
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ severity }: Finding): number => severities.indexOf(severity);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}
