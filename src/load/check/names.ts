import { reservedMunicipalities, reservedStandards } from "../../model/index.ts";
import { problemIn } from "../data/data-file.ts";
import { textAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";

const reserved = { municipality: reservedMunicipalities, standard: reservedStandards } as const;

/** Finds that an id is one whose address the site needs for a page of its own. */
export function reservedFault(kind: keyof typeof reserved, id: string): Fault | undefined {
  if (!reserved[kind].includes(id)) return undefined;
  const what = `The id is "${id}", and the site has a page of its own at that address.`;
  const fix = `Write another id, for example "${id}-2", and rename the file or folder.`;
  return { code: "KS36", what, fix };
}

/** Checks that every standard is named by its file and that no two share an id. */
export function checkStandardNames({ standards }: MunicipalityFiles): readonly Problem[] {
  return standards.flatMap((file) => {
    const id = textAt(file.value, ["id"]);
    const taken = id === undefined ? undefined : reservedFault("standard", id);
    if (taken !== undefined) return [problemIn(file, ["id"], taken)];
    if (id === undefined || id === file.name) return [];
    const twin = standards.find((other) => other !== file && textAt(other.value, ["id"]) === id);
    const fix = `Write id: "${file.name}" here, or rename the file to ${id}.ts.`;
    if (twin === undefined) {
      const what = `The id is "${id}" and the file is ${file.name}.ts. Both must be the same.`;
      return [problemIn(file, ["id"], { code: "KS31", what, fix })];
    }
    const what = `Two standards have the id "${id}": this one and ${twin.file}.`;
    return [problemIn(file, ["id"], { code: "KS32", what, fix: `Write id: "${file.name}" here.` })];
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
  if (twin?.profile === undefined) {
    const what = `The id is "${id}" and the folder is ${name}. Both must be the same.`;
    const fix = `Write id: "${name}" here, or rename the folder to ${id}.`;
    return [problemIn(profile, ["id"], { code: "KS30", what, fix })];
  }
  const what = `Two municipalities have the id "${id}": this one and ${twin.profile.file}.`;
  return [problemIn(profile, ["id"], { code: "KS33", what, fix: `Write id: "${name}" here.` })];
}

function codeProblems(
  { profile }: MunicipalityFiles,
  earlier: readonly MunicipalityFiles[],
): readonly Problem[] {
  const code = textAt(profile?.value, ["code"]);
  const twin = earlier.find((other) => textAt(other.profile?.value, ["code"]) === code);
  if (profile === undefined || code === undefined || twin?.profile === undefined) return [];
  const what = `Two municipalities have the kommunekode ${code}: this one and ${twin.profile.file}.`;
  return [
    problemIn(profile, ["code"], { code: "KS34", what, fix: "Write each municipality's own kommunekode." }),
  ];
}
