import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { languages as says } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";
import { isHeard, type PageElement, type ParsedPage, placeOf } from "./parsed-page.ts";

/** Words that stand in nearly every sentence of a language and in few of the others. */
const frequent: Readonly<Record<string, ReadonlySet<string>>> = {
  da: wordsOf(
    "og i at det er en til af på for med der som den har ikke du kan et de vi skal hvis dig din om fra eller når få",
  ),
  en: wordsOf(
    "the and of to is that you with are be this have not on your or if when from can will it by as at we our",
  ),
  de: wordsOf(
    "und der die das ist nicht ein eine mit sie ich zu den auf sich auch für wenn oder werden wir bei von dem",
  ),
  sv: wordsOf(
    "och att det är en på för med som inte den av du kan om vi har ett till från eller ska när din jag",
  ),
};

/** Text of fewer words may be a name or a title, which WCAG lets stand in any language. */
const leastWords = 8;
const blocks = new Set([
  "p",
  "li",
  "dd",
  "dt",
  "blockquote",
  "td",
  "th",
  "figcaption",
  "h1",
  "h2",
  "h3",
  "h4",
]);

/** Finds pages without a language, languages that do not exist, and passages that are in another one than they say. */
export const language: PageCheck = {
  name: "language",
  kind: "page",
  subject: "page",
  looksFor: looksFor.language,
  weight: "likely",
  rules: {
    "no-language": { weight: "barrier", criterion: "3.1.1" },
    "unknown-language": { weight: "barrier", criterion: "3.1.2" },
    "unmarked-passage": { criterion: "3.1.2" },
  },
  affects: affects.language,
  run: faultsOf,
};

function faultsOf(page: ParsedPage): PageFault[] {
  const html = page.elements.find(({ tag }) => tag === "html");
  const lang = html?.attributes.get("lang")?.trim() ?? "";
  if (lang === "") return [{ place: "<html>", rule: "no-language", ...says.none() }];
  return page.elements.flatMap((element) => {
    const own = element.attributes.get("lang");
    if (own !== undefined && !isLanguage(own))
      return [{ place: placeOf(element, "lang", own), rule: "unknown-language", ...says.unknown(own) }];
    return passageFaults(element, lang);
  });
}

function passageFaults(element: PageElement, pageLanguage: string): PageFault[] {
  if (!blocks.has(element.tag) || !isHeard(element)) return [];
  const words =
    element
      .textInOneLanguage()
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < leastWords) return [];
  const said = saidLanguage(element, pageLanguage).toLowerCase().split("-")[0] ?? "";
  const shares = Object.entries(frequent).map(([tongue, list]) => ({
    tongue,
    share: words.filter((word) => list.has(word)).length / words.length,
  }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  const own = shares.find(({ tongue }) => tongue === said)?.share;
  if (best === undefined || own === undefined || best.tongue === said) return [];
  if (best.share < 0.2 || best.share < own + 0.12) return [];
  const start = words.slice(0, 6).join(" ");
  return [{ place: placeOf(element), rule: "unmarked-passage", ...says.unmarked(best.tongue, said, start) }];
}

function saidLanguage(element: PageElement, pageLanguage: string): string {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    const own = at.attributes.get("lang");
    if (own !== undefined) return own;
  }
  return pageLanguage;
}

function isLanguage(tag: string): boolean {
  try {
    const { language: code } = new Intl.Locale(tag);
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code) !== undefined;
  } catch {
    return false;
  }
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
