import { unwritten } from "../../messages/load/facts.ts";
import { quoted } from "../../messages/words.ts";
import { problemIn } from "../data/data-file.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { isPlaceholder, placeholderMark } from "./placeholder.ts";
import { textsOfFile } from "./texts.ts";

/** Finds texts that an editor still has to write, because a half-written page must never reach a citizen. */
export function checkPlaceholders(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap((file) =>
    textsOfFile(file)
      .filter(({ text }) => isPlaceholder(text))
      .map(({ path, text }) =>
        problemIn(file, path, {
          code: "KS80",
          ...unwritten.placeholder(quoted(text), placeholderMark),
        }),
      ),
  );
}
