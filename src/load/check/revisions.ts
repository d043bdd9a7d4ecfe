import { names as messages } from "../../messages/load/names.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, textAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that earlier revisions have names of their own and stand with the newest first, as they are printed. */
export function checkRevisions({ standards }: MunicipalityFiles): readonly Problem[] {
  return standards.flatMap((file) => {
    const revisions = listAt(file.value, ["earlierRevisions"]);
    const names = [file.value, ...revisions].map((revision) => textAt(revision, ["revision"]));
    const dates = revisions.map((revision) => textAt(revision, ["replacedOn"]));
    return revisions.flatMap((_, index) => {
      const name = names[index + 1];
      const [before, date] = [dates[index - 1], dates[index]];
      const path = ["earlierRevisions", index];
      return [
        ...(name !== undefined && names.indexOf(name) <= index
          ? [problemIn(file, [...path, "revision"], { code: "KS13", ...messages.sameRevision(name) })]
          : []),
        ...(before !== undefined && date !== undefined && before < date
          ? [
              problemIn(file, [...path, "replacedOn"], {
                code: "KS13",
                ...messages.revisionOrder(date, before),
              }),
            ]
          : []),
      ];
    });
  });
}
