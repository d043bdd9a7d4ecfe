import { references } from "../../messages/load/references.ts";
import { type DataFile, problemIn } from "../data/data-file.ts";
import { listAt, type Path, textAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/**
 * Checks that the lists of a municipality's page, and what a standard leads to, name standards that it has, a standard
 * others than itself; a draft is one, and is left out.
 */
export function checkListedStandards(municipality: MunicipalityFiles): readonly Problem[] {
  const { profile, standards } = municipality;
  const ofProfile =
    profile === undefined
      ? []
      : ["groups", "situations"].flatMap((key) =>
          listAt(profile.value, [key]).flatMap((each, index) =>
            listAt(each, ["standards"]).flatMap((_, place) =>
              unknownAt([key, index, "standards", place], profile, municipality),
            ),
          ),
        );
  const ofStandards = standards.flatMap((file) =>
    listAt(file.value, ["related"]).flatMap((_, index) => {
      const path = ["related", index, "standard"];
      return textAt(file.value, path) === file.name
        ? [problemIn(file, path, { code: "KS39", ...references.itself() })]
        : unknownAt(path, file, municipality);
    }),
  );
  return [...ofProfile, ...ofStandards];
}

function unknownAt(
  path: Path,
  file: DataFile,
  { folder, standards, drafts = [] }: MunicipalityFiles,
): readonly Problem[] {
  const known = [...standards.map(({ name }) => name), ...drafts];
  const id = textAt(file.value, path);
  if (id === undefined || known.includes(id)) return [];
  const { what, fix } = references.standard(id, `${folder}/standards/${id}.ts`);
  return [problemIn(file, path, { code: "KS38", what, fix: didYouMean(id, known, fix) })];
}
