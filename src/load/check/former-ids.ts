import { names } from "../../messages/load/names.ts";
import { reservedMunicipalities, reservedStandards } from "../../model/index.ts";
import { type DataFile, problemIn } from "../data/data-file.ts";
import { listAt, textAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that the address of each former id of a standard leads to one place, and is that of nothing else. */
export function checkFormerIds({ name, standards, drafts = [] }: MunicipalityFiles): readonly Problem[] {
  const now = [...reservedStandards, name, ...standards.map((file) => file.name), ...drafts];
  return formerProblems(standards, now);
}

/** Checks the same of municipalities. */
export function checkFormerMunicipalityIds(municipalities: readonly MunicipalityFiles[]): readonly Problem[] {
  const profiles = municipalities.flatMap(({ profile }) => profile ?? []);
  return formerProblems(profiles, [...reservedMunicipalities, ...municipalities.map(({ name }) => name)]);
}

function formerProblems(files: readonly DataFile[], now: readonly string[]): readonly Problem[] {
  const firsts = new Map<string, DataFile>();
  return files.flatMap((file) =>
    listAt(file.value, ["formerIds"]).flatMap((_, index) => {
      const path = ["formerIds", index];
      const id = textAt(file.value, path);
      if (id === undefined) return [];
      if (now.includes(id)) return [problemIn(file, path, { code: "KS44", ...names.formerTaken(id) })];
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, file);
      // The same twice in one list is the schema's to tell.
      if (first === undefined || first === file) return [];
      return [problemIn(file, path, { code: "KS44", ...names.formerTwice(id, first.file) })];
    }),
  );
}
