import { names } from "../../messages/load/names.ts";
import { reservedMunicipalities, reservedStandards, slug } from "../../model/index.ts";
import { problemIn } from "../data/data-file.ts";
import { textAt } from "../data/path.ts";
import { slugOf } from "../message/slug-of.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";

const reserved = { municipality: reservedMunicipalities, standard: reservedStandards } as const;

/** Whether a name of a file or folder can be an id. */
const isSlug = (name: string): boolean => slug.safeParse(name).success;

/**
 * Finds that an id is one whose address the site needs for a page of its own. No standard is called as its municipality:
 * `/storeby/` in a text is then one page.
 */
export function reservedFault(
  kind: keyof typeof reserved,
  id: string,
  municipality?: string,
): Fault | undefined {
  if (!reserved[kind].includes(id) && id !== municipality) return undefined;
  return { code: "KS36", ...names.reserved(id) };
}

/** Checks that every standard is named by its file and that no two share an id. */
export function checkStandardNames({ name, standards }: MunicipalityFiles): readonly Problem[] {
  return standards.flatMap((file) => {
    const id = textAt(file.value, ["id"]);
    const taken = id === undefined ? undefined : reservedFault("standard", id, name);
    if (taken !== undefined) return [problemIn(file, ["id"], taken)];
    if (id === undefined || id === file.name) return [];
    const twin = standards.find((other) => other !== file && textAt(other.value, ["id"]) === id);
    const fault: Fault =
      twin === undefined
        ? {
            code: "KS31",
            ...(isSlug(file.name) ? names.otherFile : names.unusableFile)(slugOf(id), file.name),
          }
        : { code: "KS32", ...names.twoStandards(id, twin.file, file.name) };
    return [problemIn(file, ["id"], fault)];
  });
}

/** Checks that every municipality is named by its folder and that no two share an id or a kommunekode. */
export function checkMunicipalityNames(municipalities: readonly MunicipalityFiles[]): readonly Problem[] {
  return municipalities.flatMap((municipality, index) => [
    ...idProblems(municipality, municipalities),
    ...codeProblems(municipality, municipalities.slice(0, index)),
  ]);
}

function idProblems(
  { name, profile }: MunicipalityFiles,
  all: readonly MunicipalityFiles[],
): readonly Problem[] {
  const id = textAt(profile?.value, ["id"]);
  if (profile === undefined || id === undefined) return [];
  const taken = reservedFault("municipality", id);
  if (taken !== undefined) return [problemIn(profile, ["id"], taken)];
  if (id === name) return [];
  const twin = all.find((other) => other.profile !== profile && textAt(other.profile?.value, ["id"]) === id);
  const fault: Fault =
    twin?.profile === undefined
      ? { code: "KS30", ...(isSlug(name) ? names.otherFolder : names.unusableFolder)(slugOf(id), name) }
      : { code: "KS33", ...names.twoMunicipalities(id, twin.profile.file, name) };
  return [problemIn(profile, ["id"], fault)];
}

function codeProblems(
  { profile }: MunicipalityFiles,
  earlier: readonly MunicipalityFiles[],
): readonly Problem[] {
  const code = textAt(profile?.value, ["code"]);
  const twin = earlier.find((other) => textAt(other.profile?.value, ["code"]) === code);
  if (profile === undefined || code === undefined || twin?.profile === undefined) return [];
  return [problemIn(profile, ["code"], { code: "KS34", ...names.sameCode(code, twin.profile.file) })];
}
