import { references } from "../../messages/load/references.ts";
import { conceptOrder } from "../../model/index.ts";
import { problemIn } from "../data/data-file.ts";
import { didYouMean } from "../message/nearest.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that every section that a standard puts in order is one that it can have. */
export function checkOrder({ standards }: MunicipalityFiles): readonly Problem[] {
  return standards.flatMap((file) => {
    if (file.parsed === undefined) return [];
    const { order = [], ownSections = [] } = file.parsed;
    const known = [...conceptOrder, ...ownSections.map(({ id }) => id)];
    return order.flatMap((key, index) => {
      if (known.includes(key)) return [];
      const { what, fix } = references.section(key, known);
      return [problemIn(file, ["order", index], { code: "KS37", what, fix: didYouMean(key, known, fix) })];
    });
  });
}
