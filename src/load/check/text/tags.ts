import type { Fault } from "../../problem.ts";

/** Tags and comments by HTML's own grammar; "3 < 4" and "a <b" are none. */
const tag = /<(?:[a-z][a-z\d-]*(?:\s[^<>]*|\/)?|\/[a-z][a-z\d-]*\s*|![^<>]*|\?[^<>]*)>/giu;

/** Signs that HTML writes as words. */
const entity =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot|apos|shy|aelig|oslash|aring|eacute|egrave|ouml|auml|uuml|ndash|mdash|hellip|bull|middot|sect|euro|deg|times|frac12|laquo|raquo|lsquo|rsquo|ldquo|rdquo|bdquo|copy|reg|trade|zwnj|zwj|ensp|emsp|thinsp);/giu;

const signs: Readonly<Record<string, string>> = {
  "&nbsp;": "a blank",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": "a quotation mark",
  "&apos;": "'",
  "&aelig;": "æ",
  "&oslash;": "ø",
  "&aring;": "å",
  "&ndash;": "–",
  "&sect;": "§",
  "&bull;": "•",
  "&euro;": "€",
};

/** Finds HTML in a text, which would be printed as it stands: tags, and signs that are written as words. */
export function tagFaults(text: string): readonly Fault[] {
  const tags = new Set(
    [...text.matchAll(tag)].map(([found]) => found).filter((found) => !found.startsWith("</")),
  );
  const lone = [...text.matchAll(tag)].map(([found]) => found).filter((found) => found.startsWith("</"));
  const entities = new Set([...text.matchAll(entity)].map(([found]) => found));
  return [
    ...[...(tags.size > 0 ? tags : new Set(lone))].map(tagFault),
    ...[...entities].map((found): Fault => {
      const what = `The text holds ${found}, which would be printed as it stands.`;
      return { code: "KS62", what, fix: `Write ${signs[found.toLowerCase()] ?? "the sign itself"} instead.` };
    }),
    ...[...text.matchAll(/<((?:https?:|mailto:)?[^\s<>@]*(?:[@:])[^\s<>]+\.[^\s<>]+)>/giu)].map(
      ([whole, address = ""]) => addressFault(whole, address),
    ),
  ];
}

const markdownFor: Readonly<Record<string, string>> = {
  b: "Write **fed skrift** for bold.",
  strong: "Write **fed skrift** for bold.",
  i: "Write *kursiv* for italics.",
  em: "Write *kursiv* for italics.",
  a: "Write [text](/address/) for a link.",
  br: "Start a new line instead.",
};

function tagFault(found: string): Fault {
  const name = /[a-z0-9]+/i.exec(found)?.[0].toLowerCase() ?? "";
  return {
    code: "KS62",
    what: `The text holds ${found}, which would be printed as it stands.`,
    fix: markdownFor[name] ?? "Take the tag away; texts hold Markdown without HTML.",
  };
}

function addressFault(whole: string, address: string): Fault {
  const isMail = !address.includes("//");
  const shown = address.replace(/^mailto:/i, "");
  return {
    code: "KS64",
    what: `The address ${whole} would be printed with its brackets.`,
    fix: isMail
      ? `Write ${shown} alone, or [${shown}](mailto:${shown}) for a link.`
      : `Write [words](${address}).`,
  };
}
