import type { Finding } from "../finding.ts";
import type { BuiltSite } from "../site/built-site.ts";
import { anchorOf, sitePathOf } from "../site/site-path.ts";
import { isHeard, type PageElement, type ParsedPage, placeOf } from "./parsed-page.ts";

const check = "link-texts";

/** Whole link texts that say nothing of where they lead, in Danish and English. */
const emptyWords = new Set(
  [
    "her, klik her, klik, tryk her, se her, læs her, find her, hent her, herfra, denne side, denne, dette link, link, links",
    "læs mere, læs mere her, se mere, se mere her, mere, mere info, mere information, vis mere, flere oplysninger, information",
    "download, download her, hent, hent pdf, pdf, fil, åbn, gå til, gå videre, videre, næste, forrige, tilbage, se alle, alle",
    "here, click here, click, read more, more, learn more, see more, more info, this page, this, details, go, next, back",
  ].flatMap((line) => line.split(", ")),
);

/** Finds links that say nothing when they are heard alone, and links of the same words that lead to different places. */
export function linkTexts(page: ParsedPage, site: BuiltSite): Finding[] {
  const targets = new Map<string, string>();
  const findings: Finding[] = [];
  for (const element of page.elements) {
    const href = element.attributes.get("href");
    if (element.tag !== "a" || href === undefined || !isHeard(element)) continue;
    const name = element.name();
    const fault = faultOf(element, name);
    if (fault !== undefined) findings.push(finding(page, element, fault.rule, fault.what));
    const target = targetOf(href, page.path, site);
    const first = targets.get(name.toLowerCase());
    if (first !== undefined && first !== target && name !== "") {
      const what = `Two links of the page are both "${name}" and lead to different places: ${first} and ${target}.`;
      findings.push(finding(page, element, "same-words", what));
    }
    targets.set(name.toLowerCase(), first ?? target);
  }
  return findings;
}

function targetOf(href: string, from: string, site: BuiltSite): string {
  const path = sitePathOf(href, from, site);
  const anchor = anchorOf(href);
  return path === undefined ? href : path + (anchor === "" ? "" : `#${anchor}`);
}

function faultOf(
  element: PageElement,
  name: string,
): { readonly rule: string; readonly what: string } | undefined {
  if (name === "") {
    const isLabelled = element.attributes.has("aria-labelledby") || element.attributes.has("title");
    return isLabelled ? undefined : { rule: "no-text", what: "A link has no text." };
  }
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (emptyWords.has(words))
    return { rule: "says-nothing", what: `The link text "${name}" does not say where it leads.` };
  if (/^(https?:\/\/|www\.)\S+$/i.test(name)) {
    return { rule: "address-as-text", what: `The link text is an address: "${name}".` };
  }
  if (!/[\p{L}\p{N}]/u.test(name))
    return { rule: "no-words", what: `The link text "${name}" has no word in it.` };
  return name.length > 200
    ? { rule: "too-long", what: `The link text has ${name.length} characters.` }
    : undefined;
}

function finding({ path }: ParsedPage, element: PageElement, rule: string, what: string): Finding {
  const place = placeOf(element, "href", element.attributes.get("href") ?? "");
  const affects =
    "people who go from link to link with a screen reader and hear each without what is around it";
  const fix = "Write in the link itself what one gets there.";
  return { check, page: path, place, rule, what, affects, fix };
}
