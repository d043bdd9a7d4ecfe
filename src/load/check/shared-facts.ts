import { references } from "../../messages/load/references.ts";
import { type DataFile, problemIn } from "../data/data-file.ts";
import { listAt, type Path, pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** What standards refer to by its key in the profile: where they do, and where the municipality has it. */
const named = [
  { from: ["facts", "price"], key: "prices", name: "what" },
  { from: ["complaint"], key: "complaints", name: "concerns" },
] as const;
const kinds = [...named, { from: ["appendices"], key: "appendices" }] as const;

/**
 * Checks that every price, way to complain and appendix that a standard takes from the municipality is there, and the
 * opening hours that a contact takes, and that a reader can tell a price or a way to complain from the others beside it.
 */
export function checkSharedFacts({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  if (profile?.value === undefined || profile.unread.length > 0) return [];
  return [
    ...kinds.flatMap(({ from, key }) =>
      standards.flatMap((standard) => unknownEntries(standard, { from, key, profile })),
    ),
    // The main number has hours, too.
    ...[profile, ...standards].flatMap((file) =>
      pathsTo("openingHours", file.value).flatMap((from) =>
        unknownEntries(file, { from, key: "openingHours", profile }),
      ),
    ),
    ...namelessEntries(standards, profile),
  ];
}

function unknownEntries(
  file: DataFile,
  { from, key, profile }: { readonly from: Path; readonly key: string; readonly profile: DataFile },
): readonly Problem[] {
  const held: unknown = valueAt(profile.value, [key]);
  const known = typeof held === "object" && held !== null ? Object.keys(held) : [];
  return pathsTo("shared", valueAt(file.value, from)).flatMap((path) => {
    const at = [...from, ...path];
    const id = textAt(file.value, at);
    if (id === undefined || known.includes(id)) return [];
    const { what, fix } = references.sharedFact(id, key, profile.file);
    const otherwise = known.length === 0 ? fix : references.known(profile.file, known);
    return [problemIn(file, at, { code: "KS59", what, fix: didYouMean(id, known, otherwise) })];
  });
}

/** Checks that each of several has a name, its own or that of the municipality's entry, which no other has. */
function namelessEntries(standards: readonly DataFile[], profile: DataFile): readonly Problem[] {
  return named.flatMap(({ from, key, name }) =>
    standards.flatMap((standard) => {
      const entries = listAt(standard.value, from);
      const names = entries.map((_, index) => {
        const id = textAt(standard.value, [...from, index, "shared"]);
        const own = textAt(standard.value, [...from, index, name]);
        return own ?? (id === undefined ? undefined : textAt(profile.value, [key, id, name]));
      });
      return entries.flatMap((_, index) => {
        const at = [...from, index, "shared"];
        const id = textAt(standard.value, at);
        const isHeld = id !== undefined && valueAt(profile.value, [key, id]) !== undefined;
        const isAlone = names.filter((other) => other === names[index]).length === 1;
        if (entries.length < 2 || !isHeld || (names[index] !== undefined && isAlone)) return [];
        return [problemIn(standard, at, { code: "KS13", ...references.nameless(id, key, name) })];
      });
    }),
  );
}
