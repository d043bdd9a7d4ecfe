import { isPicture, uncoveredIn } from "../../fonts/index.ts";
import { letters as messages } from "../../messages/load/letters.ts";
import { problemIn } from "../data/data-file.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";
import { withoutLostLetters } from "./text/letters.ts";
import { textsOfFile } from "./texts.ts";

/**
 * Finds letters and pictures that no font of ours has: a font of the machine would make other pages and PDFs on each,
 * or a box.
 */
export function checkLetters(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap((file) =>
    textsOfFile(file).flatMap(({ path, text }) =>
      faultsOf(uncoveredIn(withoutLostLetters(text))).map((fault) => problemIn(file, path, fault)),
    ),
  );
}

function faultsOf(clusters: readonly string[]): readonly Fault[] {
  const pictures = clusters.filter(isPicture);
  const letters = clusters.filter((cluster) => !isPicture(cluster));
  return [
    ...(letters.length === 0 ? [] : [letterFault(letters)]),
    ...(pictures.length === 0 ? [] : [pictureFault(pictures)]),
  ];
}

function letterFault(letters: readonly string[]): Fault {
  return { code: "KS71", ...messages.inNoFont(shown(letters), letters.length === 1) };
}

function pictureFault(pictures: readonly string[]): Fault {
  return { code: "KS71", ...messages.picture(shown(pictures)) };
}

/** More would be a whole text in letters that cannot be printed; its first ones say enough. */
const mostShown = 5;

function shown(clusters: readonly string[]): string {
  const first = clusters.slice(0, mostShown).map((cluster) => `${cluster} (${codePoints(cluster)})`);
  return messages.some(first, clusters.length - first.length);
}

function codePoints(cluster: string): string {
  return Array.from(cluster)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}
