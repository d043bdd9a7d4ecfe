import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";
import { markdownParts } from "./markdown-parts.ts";
import { type Text, textsOf } from "./texts.ts";

/** Finds HTML, links of the wrong kind, and links in texts that are printed as they stand. */
export function checkMarkdown(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap(markdownProblems);
}

function markdownProblems(file: CheckedFile<unknown>): readonly Problem[] {
  return textsOf(file.schema, file.value).flatMap((text) =>
    faultsOf(text).map((fault) => problemIn(file, text.path, fault)),
  );
}

function faultsOf({ text, isMarkdown }: Text): readonly Fault[] {
  const { targets, tags } = markdownParts(text);
  const links = isMarkdown ? targets.flatMap(targetFault) : targets.map(plainTextFault);
  return [...new Set(tags)].map(tagFault).concat(links);
}

const markdownFor: Readonly<Record<string, string>> = {
  b: "Write **fed skrift** for bold.",
  strong: "Write **fed skrift** for bold.",
  i: "Write *kursiv* for italics.",
  em: "Write *kursiv* for italics.",
  a: "Write [text](/address/) for a link.",
  br: "Start a new paragraph instead.",
};

function tagFault(tag: string): Fault {
  const name = /[a-z0-9]+/i.exec(tag)?.[0].toLowerCase() ?? "";
  return {
    code: "KS62",
    what: `The text holds ${tag}, which would be printed as it stands.`,
    fix: markdownFor[name] ?? "Take the tag away; texts hold Markdown without HTML.",
  };
}

function targetFault(target: string): readonly Fault[] {
  const isPage = target.startsWith("/") && !target.startsWith("//");
  if (isPage || /^(https|mailto|tel):/i.test(target)) return [];
  const fix = target.startsWith("http:")
    ? `Write ${target.replace("http:", "https:")}, if the site answers there.`
    : "Start a link to a page of this site with / and one to another site with https://.";
  return [{ code: "KS61", what: `The link ${target} starts with neither / nor https://.`, fix }];
}

function plainTextFault(target: string): Fault {
  const what = `The link ${target} stands in a text that is printed as it stands, brackets and all.`;
  return {
    code: "KS63",
    what,
    fix: "Write the text without the link, or move the link to a text of a section.",
  };
}
