import { insteadOfHtml, letters } from "../../../messages/load/letters.ts";
import { links } from "../../../messages/load/links.ts";
import type { Fault } from "../../problem.ts";

/** Tags and comments by HTML's own grammar; "3 < 4" and "a <b" are none. */
const tag = /<(?:[a-z][a-z\d-]*(?:\s[^<>]*|\/)?|\/[a-z][a-z\d-]*\s*|![^<>]*|\?[^<>]*)>/giu;

/** Signs that HTML writes as words. */
const entity =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot|apos|shy|aelig|oslash|aring|eacute|egrave|ouml|auml|uuml|ndash|mdash|hellip|bull|middot|sect|euro|deg|times|frac12|laquo|raquo|lsquo|rsquo|ldquo|rdquo|bdquo|copy|reg|trade|zwnj|zwj|ensp|emsp|thinsp);/giu;

const signs: Readonly<Record<string, string | (() => string)>> = {
  "&nbsp;": insteadOfHtml.blank,
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": insteadOfHtml.quotationMark,
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
      const sign = signs[found.toLowerCase()] ?? insteadOfHtml.anySign;
      const fix = insteadOfHtml.sign(typeof sign === "string" ? sign : sign());
      return { code: "KS62", ...letters.html(found, fix) };
    }),
    ...[...text.matchAll(/<((?:https?:|mailto:)?[^\s<>@]*(?:[@:])[^\s<>]+\.[^\s<>]+)>/giu)].map(
      ([whole, address = ""]) => addressFault(whole, address),
    ),
  ];
}

const markdownFor: Readonly<Record<string, () => string>> = {
  b: insteadOfHtml.bold,
  strong: insteadOfHtml.bold,
  i: insteadOfHtml.italics,
  em: insteadOfHtml.italics,
  a: insteadOfHtml.link,
  br: insteadOfHtml.line,
};

function tagFault(found: string): Fault {
  const name = /[a-z0-9]+/i.exec(found)?.[0].toLowerCase() ?? "";
  const fix = (markdownFor[name] ?? insteadOfHtml.nothing)();
  return { code: "KS62", ...letters.html(found, fix) };
}

function addressFault(whole: string, address: string): Fault {
  const isMail = !address.includes("//");
  const shown = address.replace(/^mailto:/i, "");
  const fix = isMail ? links.plainMail(shown) : links.plainAddress(address);
  return { code: "KS64", ...links.addressInBrackets(whole, fix) };
}
