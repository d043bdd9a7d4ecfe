import { problemIn } from "../data/data-file.ts";
import { quoted } from "../message/quoted.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { isPlaceholder, placeholderMark } from "./placeholder.ts";
import { textsOf } from "./texts.ts";

/** Finds texts that an editor still has to write, because a half-written page must never reach a citizen. */
export function checkPlaceholders(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap((file) =>
    textsOf(file.schema, file.value)
      .filter(({ text }) => isPlaceholder(text))
      .map(({ path, text }) =>
        problemIn(file, path, {
          code: "KS80",
          what: `The text is still to be written: ${quoted(text)}.`,
          fix: `Replace everything from ${placeholderMark} on, or leave the key out if the source does not say.`,
        }),
      ),
  );
}
