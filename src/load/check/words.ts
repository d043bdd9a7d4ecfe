import { unwritten } from "../../messages/load/facts.ts";
import { quoted } from "../../messages/words.ts";
import { problemIn } from "../data/data-file.ts";
import type { Path } from "../data/path.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";
import { textsOfFile } from "./texts.ts";

/** Finds texts that look empty or are read aloud as nothing: signs, blanks and marks without a letter or a number. */
export function checkWords(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap((file) =>
    textsOfFile(file)
      .filter(({ path, text }) => text.trim() !== "" && !isCell(path) && !saysSomething(text))
      .map(({ path, text }) =>
        problemIn(file, path, {
          code: "KS11",
          ...unwritten.noWords(quoted(text)),
        }),
      ),
  );
}

/** A cell can be a dash or a tick, because its row and its column say what it is about. */
function isCell(path: Path): boolean {
  return path.at(-3) === "rows";
}

/** Some letters are there to be left out: Hangul's fillers fill a place and are no sound. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
}
