import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { alternatives as says } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";
import { closest, isHeard, type PageElement, type ParsedPage, placeOf } from "./parsed-page.ts";

const longest = 200;

const sayNothing =
  /^(billede|foto|fotografi|illustration|ikon|logo|grafik|figur|tegning|image|picture|photo|icon|graphic|img|placeholder|spacer|untitled|alt|tekst)( ?\d*)$/i;
const fileName = /\.(jpe?g|png|gif|svg|webp|avif|bmp)$|^(img|dsc|dcim|image|foto)[_-]?\d+/i;
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
function alternativeOf({ tag, attributes }: PageElement): string | undefined {
  if (tag === "img" || tag === "area" || (tag === "input" && attributes.get("type") === "image"))
    return attributes.get("alt");
  if (tag === "svg" || attributes.get("role") === "img") return attributes.get("aria-label");
  return undefined;
}

function faultOf(element: PageElement, text: string): readonly [rule: string, what: string] | undefined {
  if (fileName.test(text)) return ["file-name", says.fileName(text)];
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
