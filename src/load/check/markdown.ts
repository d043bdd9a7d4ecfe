import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";
import { markdownParts } from "./markdown-parts.ts";
import { letterFaults } from "./text/letters.ts";
import { lineBreakFaults } from "./text/line-breaks.ts";
import { linkFaults, plainLinkFaults } from "./text/links.ts";
import { markFaults, plainEmphasisFaults, starFaults } from "./text/marks.ts";
import { structureFaults } from "./text/structure.ts";
import { tagFaults } from "./text/tags.ts";
import { type Text, textsOfFile } from "./texts.ts";

/** Finds what a text cannot hold: markup that would be printed, lists and tables by hand, lost letters. */
export function checkMarkdown(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap(markdownProblems);
}

function markdownProblems(file: CheckedFile<unknown>): readonly Problem[] {
  return textsOfFile(file).flatMap((text) =>
    textFaults(text).map((fault) => problemIn(file, text.path, fault)),
  );
}

/** Gives every fault of one text of the data. */
export function textFaults(text: Text): readonly Fault[] {
  const letters = letterFaults(text.text);
  if (isAddress(text.text)) return letters;
  const parts = markdownParts(text.text);
  const structure = structureFaults(text);
  return [
    ...letters,
    ...tagFaults(text.text),
    ...markFaults(text),
    ...structure,
    ...(text.isMarkdown
      ? [...linkFaults(parts), ...starFaults(parts)]
      : [...plainLinkFaults(parts), ...plainEmphasisFaults(parts)]),
    ...(text.isMarkdown || structure.length > 0 ? [] : lineBreakFaults(text.text)),
  ];
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/u.test(text);
}
