import { references } from "../../messages/load/references.ts";
import { type DataFile, problemIn } from "../data/data-file.ts";
import { listAt, type Path, pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that every section that inherits a text of the municipality names one that exists. */
export function checkSharedTexts({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  if (profile?.value === undefined || profile.unread.length > 0) return [];
  const texts: unknown = valueAt(profile.value, ["sharedTexts"]);
  const known = typeof texts === "object" && texts !== null ? Object.keys(texts) : [];
  return [
    ...known.flatMap((key) => variableFaults(profile, key)),
    ...standards.flatMap((standard) => wordFaults(standard, profile)),
    ...unknownTexts(standards, profile, known),
  ];
}

function unknownTexts(
  standards: MunicipalityFiles["standards"],
  profile: DataFile,
  known: readonly string[],
): readonly Problem[] {
  return standards.flatMap((standard) =>
    inheritingPaths(standard)
      .map((path): Path => [...path, "text"])
      .flatMap((path) => {
        const key = textAt(standard.value, path);
        if (key === undefined || known.includes(key)) return [];
        const { what, fix } = references.sharedText(key, profile.file);
        const otherwise = known.length === 0 ? fix : references.known(profile.file, known);
        return [problemIn(standard, path, { code: "KS54", what, fix: didYouMean(key, known, otherwise) })];
      }),
  );
}

/** Gives the places of the sections that inherit a text, those of a standard's own among them. */
function inheritingPaths({ value }: DataFile): readonly Path[] {
  return pathsTo("status", value)
    .filter((path) => textAt(value, path) === "inherited")
    .map((path) => path.slice(0, -1));
}

/** Gives the texts of a value that hold a variable, each with its name. */
function variablesIn(value: unknown, path: Path): readonly { readonly path: Path; readonly name: string }[] {
  if (typeof value === "string") {
    return [...value.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => ({ path, name }));
  }
  if (typeof value !== "object" || value === null) return [];
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return parts.flatMap(([step, part]) => variablesIn(part, [...path, step]));
}

function declaredIn(profile: DataFile, key: string): readonly string[] {
  return listAt(profile.value, ["sharedTexts", key, "variables"]).filter((name) => typeof name === "string");
}

/** Braces of a text that declares no variables are braces. */
function variableFaults(profile: DataFile, key: string): readonly Problem[] {
  const text: Path = ["sharedTexts", key];
  const declared = declaredIn(profile, key);
  if (declared.length === 0) return [];
  const used = variablesIn(valueAt(profile.value, [...text, "body"]), [...text, "body"]);
  return [
    ...used
      .filter(({ name }) => !declared.includes(name))
      .map(({ path, name }) => {
        const { what, fix } = references.unknownVariable(name, declared);
        return problemIn(profile, path, { code: "KS69", what, fix: didYouMean(name, declared, fix) });
      }),
    ...declared.flatMap((name, index) =>
      used.some((one) => one.name === name)
        ? []
        : [
            problemIn(profile, [...text, "variables", index], {
              code: "KS69",
              ...references.unusedVariable(name),
            }),
          ],
    ),
  ];
}

function wordFaults(standard: DataFile, profile: DataFile): readonly Problem[] {
  return inheritingPaths(standard).flatMap((at) => {
    const key = textAt(standard.value, [...at, "text"]);
    if (key === undefined || valueAt(profile.value, ["sharedTexts", key]) === undefined) return [];
    const declared = declaredIn(profile, key);
    const words = Object.keys(valueAt(standard.value, [...at, "with"]) ?? {});
    return [
      ...declared
        .filter((name) => !words.includes(name))
        .map((name) =>
          problemIn(standard, [...at, "text"], { code: "KS69", ...references.missingWord(name, key) }),
        ),
      ...words
        .filter((name) => !declared.includes(name))
        .map((name) => {
          const { what, fix } = references.spareWord(name, key);
          return problemIn(standard, [...at, "with", name], {
            code: "KS69",
            what,
            fix: didYouMean(name, declared, fix),
          });
        }),
    ];
  });
}
