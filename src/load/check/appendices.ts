import { appendices as messages } from "../../messages/load/appendices.ts";
import { appendix, appendixFolder } from "../../model/index.ts";
import { appendicesOf } from "../appendix/index.ts";
import { problemIn } from "../data/data-file.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";

/** Checks that the file of every appendix is there, and is what it says. A name in the wrong form is told already. */
export function checkAppendices({
  folder,
  profile,
  standards,
  appendices,
}: MunicipalityFiles): readonly Problem[] {
  return [...(profile === undefined ? [] : [profile]), ...standards].flatMap((data) =>
    appendicesOf(data.value)
      .filter(({ file }) => appendix.shape.file.safeParse(file).success)
      .flatMap(({ path, file }) => {
        const found = appendices?.get(file) ?? missing(file, folder);
        return "code" in found ? [problemIn(data, path, found)] : [];
      }),
  );
}

function missing(file: string, folder: string): Fault {
  return { code: "KS46", ...messages.missing(file, `${folder}/${appendixFolder}/`) };
}
