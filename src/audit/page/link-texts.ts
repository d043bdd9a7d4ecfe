import { readFile } from "node:fs/promises";
import { type BuiltSite, fileOf } from "../../crawl/built-site.ts";
import { leadsOnTo } from "../../crawl/page-facts.ts";
import { isHeard, type PageElement, type ParsedPage, parsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { anchorOf, sitePathOf } from "../../crawl/site-path.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { links } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

/** Whole link texts that say nothing of where they lead, in Danish and English. */
const emptyWords = new Set(
  [
    "her, klik her, klik, tryk her, se her, læs her, find her, hent her, herfra, denne side, denne, dette link, link, links",
    "læs mere, læs mere her, se mere, se mere her, mere, mere info, mere information, vis mere, flere oplysninger, information",
    "download, download her, hent, hent pdf, fil, åbn, gå til, gå videre, videre, næste, forrige, tilbage, se alle, alle",
    "side, siden, hjemmeside, website, artikel, dokument, start, tryk, læs, vis, se, gå, fortsæt, læs videre, detaljer, flere detaljer",
    "page, article, document, file, view, see, open, continue, find out more, click this, go here",
    "here, click here, click, read more, more, learn more, see more, more info, this page, this, details, go, next, back",
  ].flatMap((line) => line.split(", ")),
);

/** Names of kinds of files, which say enough only beside what the file is about. */
const kindOfFile =
  /(?<![\p{L}\d])(pdf|html|epub|word|excel|docx?|xlsx?|csv|zip|(ren|plain) te[kx]t)(?![\p{L}\d])/giu;
const contexts = new Set(["p", "li", "td", "th", "dd", "tr", "table"]);

/** Finds links that say nothing when they are heard alone, and links of the same words that lead to different places. */
export const linkTexts: PageCheck = {
  name: "link-texts",
  kind: "page",
  subject: "page",
  looksFor: looksFor.linkTexts,
  weight: "likely",
  rules: {
    "no-text": { weight: "barrier", criterion: "2.4.4" },
    "says-nothing": { criterion: "2.4.4" },
    "kind-alone": { criterion: "2.4.4" },
    "kind-in-context": { weight: "hint", criterion: "2.4.9" },
    "no-words": { criterion: "2.4.4" },
    "address-as-text": { weight: "hint", criterion: "2.4.9" },
    "same-words": { weight: "question", criterion: "2.4.4" },
    "too-long": { weight: "hint" },
  },
  affects: affects.linkTexts,
  run: faultsOf,
};

async function faultsOf(page: ParsedPage, site: BuiltSite): Promise<PageFault[]> {
  const targets = new Map<string, string>();
  const faults: PageFault[] = [];
  for (const element of page.elements) {
    const href = element.attributes.get("href");
    const isOwn = element.attributes.get("role") === "link" && element.attributes.has("tabindex");
    if (!(isOwn || (element.tag === "a" && href !== undefined)) || !isHeard(element)) continue;
    const name = element.name();
    const fault = faultOf(name, element);
    if (fault !== undefined) faults.push(pageFault(element, fault.rule, fault.what));
    if (href === undefined) continue;
    const target = targetOf(href, page.path, site);
    const first = targets.get(name.toLowerCase());
    if (first !== undefined && name !== "" && !(await areOne(first, target, site))) {
      faults.push(pageFault(element, "same-words", links.sameWords(name, first, target)));
    }
    targets.set(name.toLowerCase(), first ?? target);
  }
  return faults;
}

/** Says whether two targets are one resource: the same address, a copy of it, or one that leads on to the other. */
async function areOne(one: string, other: string, site: BuiltSite): Promise<boolean> {
  if (one === other) return true;
  const first = await resourceAt(one, site);
  const second = await resourceAt(other, site);
  return first !== undefined && second?.equals(first) === true;
}

/** Gives what is at an address of the site in the end; undefined for what is elsewhere, or at an anchor. */
async function resourceAt(target: string, site: BuiltSite): Promise<Buffer | undefined> {
  let path = target;
  for (let steps = 0; steps < 5; steps += 1) {
    const page = site.pages.find((one) => one.path === path);
    const bytes = await readFile(fileOf(site, page === undefined ? path : `/${page.file}`)).catch(
      () => undefined,
    );
    const refresh = page && bytes && leadsOnTo(parsedPage(page, bytes.toString()));
    const next = site.leadsTo?.get(path) ?? (refresh && sitePathOf(refresh, path, site));
    if (next === undefined) return bytes;
    path = next;
  }
  return undefined;
}

function targetOf(href: string, from: string, site: BuiltSite): string {
  const path = sitePathOf(href, from, site);
  const anchor = anchorOf(href);
  return path === undefined ? href : path + (anchor === "" ? "" : `#${anchor}`);
}

/** Says whether the sentence, the item or the table around a link says more than kinds of files. */
function isInContext({ parent }: PageElement): boolean {
  for (let at = parent; at !== undefined; at = at.parent)
    if (contexts.has(at.tag) && /\p{L}{2}/u.test(at.text().replaceAll(kindOfFile, ""))) return true;
  return false;
}

function faultOf(
  name: string,
  element: PageElement,
): { readonly rule: string; readonly what: string } | undefined {
  if (name === "") return { rule: "no-text", what: links.noText() };
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (emptyWords.has(words)) return { rule: "says-nothing", what: links.saysNothing(name) };
  if (/^(https?:\/\/|www\.)\S+$/i.test(name)) {
    return { rule: "address-as-text", what: links.address(name) };
  }
  if (words !== "" && words.replaceAll(kindOfFile, "").trim() === "")
    return { rule: isInContext(element) ? "kind-in-context" : "kind-alone", what: links.kindAlone(name) };
  if (!/[\p{L}\p{N}]/u.test(name)) return { rule: "no-words", what: links.noWords(name) };
  return name.length > 200 ? { rule: "too-long", what: links.tooLong(name.length) } : undefined;
}

function pageFault(element: PageElement, rule: string, what: string): PageFault {
  const place = placeOf(element, "href", element.attributes.get("href") ?? "");
  return { place, rule, what, fix: links.fix() };
}
