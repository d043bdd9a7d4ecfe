import { references } from "../../messages/load/references.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { actsOf } from "../resolved-standard.ts";

/** Checks that every Act that a standard cites is known: in the national table or in the municipality's own. */
export function checkActs({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  const own: unknown = valueAt(profile?.value, ["acts"]);
  // What the municipality adds is not known while it cannot be read.
  if (profile !== undefined && own !== undefined && profile.parsed === undefined) return [];
  const known = Object.keys(actsOf(profile?.parsed));
  return standards.flatMap((standard) =>
    listAt(standard.value, ["legalBasis"]).flatMap((basis, index) => {
      const act = textAt(basis, ["act"]);
      if (act === undefined || act === "" || known.includes(act)) return [];
      const { what, fix: rule } = references.act(act, known);
      const fix = didYouMean(act, known, rule);
      return [problemIn(standard, ["legalBasis", index, "act"], { code: "KS56", what, fix })];
    }),
  );
}
