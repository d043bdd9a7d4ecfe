import { references } from "../../messages/load/references.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, textAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that the lists of a municipality's page name standards that it has; a draft is one, and is left out. */
export function checkListedStandards(municipality: MunicipalityFiles): readonly Problem[] {
  const { profile, folder } = municipality;
  if (profile?.value === undefined) return [];
  const known = [...municipality.standards.map(({ name }) => name), ...(municipality.drafts ?? [])];
  return ["groups", "situations"].flatMap((key) =>
    listAt(profile.value, [key]).flatMap((each, index) =>
      listAt(each, ["standards"]).flatMap((_, place) => {
        const path = [key, index, "standards", place];
        const id = textAt(profile.value, path);
        if (id === undefined || known.includes(id)) return [];
        const { what, fix } = references.standard(id, `${folder}/standards/${id}.ts`);
        return [problemIn(profile, path, { code: "KS38", what, fix: didYouMean(id, known, fix) })];
      }),
    ),
  );
}
