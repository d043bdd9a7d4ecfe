import type { BuiltSite } from "../../crawl/built-site.ts";
import { isHeard, type PageElement, type ParsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { sitePathOf } from "../../crawl/site-path.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { links } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

/** Files that a reader needs another program for, and what one calls them. */
const kinds: Readonly<Record<string, RegExp>> = {
  pdf: /\bpdf\b/i,
  doc: /\b(word|doc)/i,
  docx: /\b(word|docx?)\b/i,
  odt: /\b(odt|opendocument)\b/i,
  xls: /\b(excel|xls|regneark)/i,
  xlsx: /\b(excel|xlsx?|regneark)\b/i,
  csv: /\b(csv|regneark)\b/i,
  ppt: /\b(powerpoint|ppt)/i,
  pptx: /\b(powerpoint|pptx?)\b/i,
  zip: /\bzip\b/i,
  epub: /\b(epub|e-bog)\b/i,
};

const units: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1000,
  kib: 1024,
  mb: 1e6,
  mib: 2 ** 20,
  gb: 1e9,
};
const sizeInWords = /(\d[\d.,]*)[\s\u00A0]*(bytes?|[kmg]i?b|b)\b/i;

/** Finds links to files that do not say in words what kind of file comes and, for the site's own, how large it truly is. */
export const downloads: PageCheck = {
  name: "downloads",
  kind: "page",
  subject: "page",
  looksFor: looksFor.downloads,
  affects: affects.downloads,
  run: pageFaults,
};

function pageFaults(page: ParsedPage, site: BuiltSite): PageFault[] {
  return page.elements.flatMap((element) => {
    const href = element.attributes.get("href");
    if (element.tag !== "a" || href === undefined || !isHeard(element)) return [];
    const ending = /\.(\w+)(?:[?#].*)?$/.exec(href)?.[1]?.toLowerCase() ?? "";
    const kind = kinds[ending];
    if (kind === undefined) return [];
    const name = element.name();
    const path = sitePathOf(href, page.path, site);
    // Nobody knows how large a file on somebody else's host is tomorrow.
    const size = path === undefined ? "unknown" : site.files.get(path);
    return faultsOf(name, kind, ending, size).map(([rule, what]) => pageFault(element, rule, what));
  });
}

function* sizeFaults(
  name: string,
  bytes: number | "unknown" | undefined,
): Generator<readonly [rule: string, what: string]> {
  if (bytes === "unknown") return;
  const [, number = "", unit = ""] = sizeInWords.exec(name) ?? [];
  if (unit === "") {
    yield ["no-size", links.noSize(name)];
    return;
  }
  if (bytes === undefined || bytes === 0) return;
  const said = danishNumber(number) * (units[unit.toLowerCase()] ?? 1);
  // Sizes are told rounded: 0,1 MB may be 51 kB or 149 kB.
  const step = (units[unit.toLowerCase()] ?? 1) / (/[.,]\d$/.test(number) ? 10 : 1);
  if (Math.abs(said - bytes) > Math.max(step, bytes * 0.1)) {
    yield ["wrong-size", links.wrongSize(name, `${number} ${unit}`, bytes)];
  }
}

function faultsOf(
  name: string,
  kind: RegExp,
  ending: string,
  bytes: number | "unknown" | undefined,
): (readonly [rule: string, what: string])[] {
  const named = kind.test(name) ? [] : [["no-kind", links.noKind(name, ending.toUpperCase())] as const];
  return [...named, ...sizeFaults(name, bytes)];
}

/** Reads 1.234,5 as Danes write it and 1234.5 as programs do. */
function danishNumber(text: string): number {
  const plain = /[.,]\d{3}(\D|$)/.test(text) ? text.replace(/[.,](?=\d{3}(\D|$))/g, "") : text;
  return Number(plain.replace(",", "."));
}

function pageFault(element: PageElement, rule: string, what: string): PageFault {
  const place = placeOf(element, "href", element.attributes.get("href") ?? "");
  return { place, rule, what, fix: links.fixDownload() };
}
