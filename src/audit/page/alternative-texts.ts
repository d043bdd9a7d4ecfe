import { closest, isHeard, type PageElement, type ParsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { alternatives as says } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

const longest = 200;

const sayNothing =
  /^(billede|foto|fotografi|illustration|ikon|logo|grafik|figur|tegning|image|picture|photo|icon|graphic|img|placeholder|spacer|untitled|alt|tekst)( ?\d*)$/i;
const fileName = /\.(jpe?g|png|gif|svg|webp|avif|bmp)$|^(img|dsc|dcim|image|foto)[_-]?\d+/i;

/** Says whether a text is the name of a file without its ending: one word that no sentence has, or the picture's own. */
function isBareFileName(text: string, { attributes }: PageElement): boolean {
  if (/\s/.test(text)) return false;
  if (/[\p{L}\d]_[\p{L}\d]/u.test(text) || /^\p{L}+-?\d{4,}/u.test(text)) return true;
  const own = /([^/]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(attributes.get("src") ?? "")?.[1] ?? "";
  return own.toLowerCase() === text.toLowerCase() && (text.match(/-/g)?.length ?? 0) >= 2;
}
const announced = /^(et )?(billede|foto|image|picture|photo|ikon|icon) (af|of|med|with) /i;

/** Finds alternative texts that stand in a picture's place and say nothing, or say it twice or at too great length. */
export const alternativeTexts: PageCheck = {
  name: "alternative-texts",
  kind: "page",
  subject: "page",
  looksFor: looksFor.alternativeTexts,
  weight: "likely",
  rules: {
    "file-name": { criterion: "1.1.1" },
    "says-nothing": { criterion: "1.1.1" },
    "no-words": { criterion: "1.1.1" },
    announced: { weight: "hint" },
    "too-long": { weight: "hint" },
    "said-twice": { weight: "hint" },
  },
  affects: affects.alternativeTexts,
  run: faultsOf,
};

function faultsOf(page: ParsedPage): PageFault[] {
  return page.elements.flatMap((element) => {
    const text = alternativeOf(element);
    if (text === undefined || text.trim() === "" || !isHeard(element)) return [];
    const fault = faultOf(element, text.trim());
    return fault === undefined ? [] : [pageFault(element, ...fault)];
  });
}

/** Gives the text that stands in for a picture; undefined for what is no picture or has none. */
function alternativeOf(element: PageElement): string | undefined {
  const { tag, attributes } = element;
  const isPicture =
    tag === "img" || tag === "area" || (tag === "input" && attributes.get("type") === "image");
  // What names it by its id or label is heard, and the alternative text then is not.
  const isNamed = attributes.has("aria-labelledby") || attributes.has("aria-label");
  if (isPicture && !isNamed && attributes.has("alt")) return attributes.get("alt");
  return isPicture || tag === "svg" || attributes.get("role") === "img" ? element.name() : undefined;
}

function faultOf(element: PageElement, text: string): readonly [rule: string, what: string] | undefined {
  if (fileName.test(text) || isBareFileName(text, element)) return ["file-name", says.fileName(text)];
  if (sayNothing.test(text)) return ["says-nothing", says.saysNothing(text)];
  if (announced.test(text)) {
    return ["announced", says.announced(text)];
  }
  if (text.length > longest) return ["too-long", says.tooLong(text.length)];
  if (!/[\p{L}\p{N}]/u.test(text)) return ["no-words", says.noWords(text)];
  const around = closest(element, "a") ?? closest(element, "button") ?? closest(element, "figure");
  const isTwice = around?.text().toLowerCase() === text.toLowerCase();
  return isTwice ? ["said-twice", says.saidTwice(text)] : undefined;
}

function pageFault(element: PageElement, rule: string, what: string): PageFault {
  const place = placeOf(element, "src", element.attributes.get("src") ?? "");
  return { place, rule, what, fix: says.fix() };
}
