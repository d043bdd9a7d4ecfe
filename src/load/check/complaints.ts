import { references } from "../../messages/load/references.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, type Path, textAt, valueAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { actsOf } from "../resolved-standard.ts";

/**
 * Checks that each way to complain belongs to a paragraph that the standard cites, and that somebody decides: the one
 * that it names, or the one that the Act is known to have.
 */
export function checkComplaints({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  const acts = actsOf(profile?.parsed);
  return standards.flatMap((standard) => {
    const bases = listAt(standard.value, ["legalBasis"]);
    return complaintPaths(standard.value).flatMap((path): readonly Problem[] => {
      const under = listAt(standard.value, [...path, "under"]);
      const strangers = under.flatMap((named, index) => {
        const act = textAt(named, ["act"]);
        const section = textAt(named, ["section"]);
        const isCited = bases.some(
          (basis) =>
            textAt(basis, ["act"]) === act &&
            (section === undefined || textAt(basis, ["section"]) === section),
        );
        if (isCited || act === undefined) return [];
        return [problemIn(standard, [...path, "under", index], { code: "KS57", ...references.notCited() })];
      });
      if (strangers.length > 0 || textAt(standard.value, [...path, "kind"]) !== "appeal") return strangers;
      const laws = bases.filter((basis) =>
        under.length === 0
          ? textAt(basis, ["role"]) === "main"
          : under.some((named) => textAt(named, ["act"]) === textAt(basis, ["act"])),
      );
      const isDecided =
        textAt(standard.value, [...path, "decidedBy"]) !== undefined ||
        laws.some((basis) => acts[textAt(basis, ["act"]) ?? ""]?.appeals !== undefined);
      if (isDecided) return [];
      return [problemIn(standard, path, { code: "KS58", ...references.nobodyDecides() })];
    });
  });
}

function complaintPaths(standard: unknown): readonly Path[] {
  const written: unknown = valueAt(standard, ["complaint"]);
  return Array.isArray(written) ? written.map((_, index) => ["complaint", index]) : [["complaint"]];
}
