import { references } from "../../messages/load/references.ts";
import { appealRuleOf, type Complaint, complaintPath, complaintsOf, lawsOf } from "../../model/index.ts";
import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import { type Path, pathsTo, valueAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { resolvedStandard } from "../resolved-standard.ts";

/**
 * Checks that each way to complain belongs to paragraphs that the standard cites, and that somebody decides: the one
 * that it names, or the one that its Acts are known to have. A standard that cannot be read has other faults first.
 */
export function checkComplaints({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  return standards.flatMap((file) => {
    if (file.parsed === undefined) return [];
    const { parsed: written } = file;
    const { legalBasis, complaint: whole } = resolvedStandard(written, profile?.parsed);
    // An Act that nobody knows is a fault of its own.
    if (legalBasis.length < written.legalBasis.length) return [];
    return complaintsOf({ complaint: whole }).flatMap((complaint, index): readonly Problem[] => {
      const path = complaintPath(written, index);
      const strangers = notCited(complaint.under, file, [...path, "under"]);
      if (strangers.length > 0 || complaint.kind !== "appeal" || complaint.decidedBy !== undefined)
        return strangers;
      if (appealRuleOf(lawsOf(complaint, legalBasis)) !== undefined) return [];
      return [problemIn(file, path, { code: "KS58", ...references.nobodyDecides() })];
    });
  });
}

/** Checks that each target group belongs to paragraphs that the standard cites. */
export function checkGroups({ standards }: MunicipalityFiles): readonly Problem[] {
  return standards.flatMap((file) =>
    pathsTo("under", file.parsed)
      .filter(([top]) => top !== "complaint")
      .flatMap((path) => notCited(valueAt(file.parsed, path) as Complaint["under"], file, path)),
  );
}

function notCited(
  under: Complaint["under"] = [],
  file: CheckedFile<{ readonly legalBasis: Parameters<typeof lawsOf>[1] }>,
  path: Path,
): readonly Problem[] {
  return under.flatMap((named, index) =>
    lawsOf({ under: [named] }, file.parsed?.legalBasis ?? []).length > 0
      ? []
      : [problemIn(file, [...path, index], { code: "KS57", ...references.notCited() })],
  );
}
