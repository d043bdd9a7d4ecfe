import { references } from "../../messages/load/references.ts";
import { problemIn } from "../data/data-file.ts";
import { type Path, pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that every section that inherits a text of the municipality names one that exists. */
export function checkSharedTexts({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  if (profile?.value === undefined || profile.unread.length > 0) return [];
  const texts: unknown = valueAt(profile.value, ["sharedTexts"]);
  const known = typeof texts === "object" && texts !== null ? Object.keys(texts) : [];
  return standards.flatMap((standard) =>
    pathsTo("status", standard.value)
      .filter((path) => textAt(standard.value, path) === "inherited")
      .map((path): Path => [...path.slice(0, -1), "text"])
      .flatMap((path) => {
        const key = textAt(standard.value, path);
        if (key === undefined || known.includes(key)) return [];
        const { what, fix } = references.sharedText(key, profile.file);
        const otherwise = known.length === 0 ? fix : references.known(profile.file, known);
        return [problemIn(standard, path, { code: "KS54", what, fix: didYouMean(key, known, otherwise) })];
      }),
  );
}
