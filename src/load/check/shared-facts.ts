import { references } from "../../messages/load/references.ts";
import { problemIn } from "../data/data-file.ts";
import { pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** What standards refer to by its key in the profile: where they do, and where the municipality has it. */
const kinds = [
  { from: ["facts", "price"], key: "prices" },
  { from: ["complaint"], key: "complaints" },
] as const;

/** Checks that every price and way to complain that a standard takes from the municipality is there. */
export function checkSharedFacts({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  if (profile?.value === undefined || profile.unread.length > 0) return [];
  return kinds.flatMap(({ from, key }) => {
    const held: unknown = valueAt(profile.value, [key]);
    const known = typeof held === "object" && held !== null ? Object.keys(held) : [];
    return standards.flatMap((standard) =>
      pathsTo("shared", valueAt(standard.value, from)).flatMap((path) => {
        const at = [...from, ...path];
        const id = textAt(standard.value, at);
        if (id === undefined || known.includes(id)) return [];
        const { what, fix } = references.sharedFact(id, key, profile.file);
        const otherwise = known.length === 0 ? fix : references.known(profile.file, known);
        return [problemIn(standard, at, { code: "KS59", what, fix: didYouMean(id, known, otherwise) })];
      }),
    );
  });
}
