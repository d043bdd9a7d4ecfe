import { eld } from "eld";
import { isHeard, type PageElement, type ParsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { languages as says } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

let knowledge: Promise<unknown> | undefined;

/** Text of fewer words may be a name or a title, which WCAG lets stand in any language. */
const leastWords = 5;
const blocks = new Set(
  "p li dd dt blockquote td th figcaption caption label legend summary button h1 h2 h3 h4 h5 h6".split(" "),
);
/** What stands in the middle of a text and may say that it is in another language. */
const phrases = new Set("span q em i b strong cite a".split(" "));
const namingAttributes = ["alt", "aria-label", "title", "placeholder"];

/** Languages that are nearly the same when written; what one says of itself is believed. */
const alike = [
  "da no sv",
  "bs hr sr sl",
  "cs sk",
  "ru uk be bg",
  "ur fa ar ku",
  "ms id tl",
  "hi mr",
  "ca es pt gl",
];

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
    "wrong-language": { weight: "barrier", criterion: "3.1.1" },
    "unmarked-passage": { criterion: "3.1.2" },
    "unmarked-name": { weight: "question", criterion: "3.1.2" },
    "strange-passage": { weight: "question", criterion: "3.1.2" },
  },
  affects: affects.language,
  run: faultsOf,
};

async function faultsOf(page: ParsedPage): Promise<PageFault[]> {
  const html = page.elements.find(({ tag }) => tag === "html");
  const lang = html?.attributes.get("lang")?.trim() ?? "";
  if (lang === "") return [{ place: "<html>", rule: "no-language", ...says.none() }];
  knowledge ??= "load" in eld ? eld.load("medium") : undefined;
  await knowledge;
  // Menus and the foot of a page are often in the language of its site, and the detector reads a thousand signs: the middle.
  const content = page.elements.find(({ tag }) => tag === "main") ?? html;
  const body = content?.textInOneLanguage() ?? "";
  const all = page.elements.find(({ tag }) => tag === "body")?.textInOneLanguage() ?? "";
  const middle = body.slice(Math.max(0, body.length / 2 - 500));
  // A page of a few sentences may be in another language as one of them may.
  const [text, least] = all.split(" ").length < 30 ? [all, leastWords] : [middle, 30];
  const whole = isLanguage(lang) ? readsLike(text, lang, least) : undefined;
  const wrong = whole === undefined || whole === "" ? undefined : whole;
  return [
    ...(wrong === undefined ? [] : [{ place: "<html>", rule: "wrong-language", ...says.wrong(wrong, lang) }]),
    ...page.elements.flatMap((element) => {
      const own = element.attributes.get("lang");
      if (own !== undefined && !isLanguage(own) && saysAnything(element, page))
        return [{ place: placeOf(element, "lang", own), rule: "unknown-language", ...says.unknown(own) }];
      if (!isHeard(element)) return [];
      return partFaults(element, saidLanguage(element, lang), wrong);
    }),
  ];
}

/** Finds what a part says, or is called, in another language than it is said to be in; `wrong` is told of the whole page. */
function partFaults(element: PageElement, said: string, wrong: string | undefined): PageFault[] {
  const faults: PageFault[] = [];
  const isPassage = blocks.has(element.tag) || (phrases.has(element.tag) && element.attributes.has("lang"));
  const text = isPassage ? element.textInOneLanguage() : "";
  const seems = readsLike(text, said, leastWords);
  const start = text.split(" ").slice(0, 6).join(" ");
  if (seems === "")
    faults.push({ place: placeOf(element), rule: "strange-passage", ...says.strange(said, start) });
  else if (seems !== undefined && seems !== wrong)
    faults.push({ place: placeOf(element), rule: "unmarked-passage", ...says.unmarked(seems, said, start) });
  for (const attribute of namingAttributes) {
    const name = element.attributes.get(attribute) ?? "";
    const called = readsLike(name, said, leastWords);
    if (called !== undefined && called !== "" && called !== wrong)
      faults.push({
        place: placeOf(element, attribute, name),
        rule: "unmarked-name",
        ...says.unmarked(called, said, name),
      });
  }
  return faults;
}

/**
 * Gives the language that a text surely reads like where that is not the one it is said to be in; undefined where it may be
 * that one, and empty where it surely is not and nobody knows what it is. Names and quoted words are left out: they are of
 * any language.
 */
function readsLike(text: string, said: string, least: number): string | undefined {
  const own = codeOf(said);
  const spoken = text.replace(/(?<=\p{L} )["“„”»«][^"“„”»«]{1,25}["“„”»«](?= \p{L})/gu, " ");
  const plain = spoken.replace(/(?<=[\p{L}\p{N},’'-] *)(?<!^)\p{Lu}[\p{L}\p{N}’'-]*/gu, " ");
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  // Ten signs of another writing are no name.
  const isLong = words >= least || (least === leastWords && letters >= 10 && latin < letters / 10);
  if (!isLong) return undefined;
  const result = eld.detect(plain);
  const scores: Readonly<Record<string, number>> = result.getScores();
  const [best = "", score = 0] =
    Object.entries(scores).toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const known = Object.values(eld.info().Languages);
  if (best === own || !known.includes(own)) return undefined;
  const isNear = alike.some((group) => group.includes(own) && group.split(" ").includes(best));
  const ahead = score - (scores[own] ?? 0);
  // The more there is, the surer a small lead.
  const lead = isNear ? Math.max(0.02, 0.6 / words) : 0.12;
  if (score >= 0.7 && ahead >= lead) return best;
  return words >= 8 && score < 0.6 && (scores[own] ?? 0) < 0.3 ? "" : undefined;
}

function codeOf(tag: string): string {
  const code = tag.toLowerCase().split("-")[0] ?? "";
  return { nb: "no", nn: "no", prs: "fa", fil: "tl" }[code] ?? code;
}

/** Says whether anything is in the language that an element names, and not in another one that stands nearer to it. */
function saysAnything(element: PageElement, { elements }: ParsedPage): boolean {
  const isNamed = (one: PageElement) => namingAttributes.some((name) => one.attributes.has(name));
  return (
    element.textInOneLanguage() !== "" || elements.some((one) => isNamed(one) && speakerOf(one) === element)
  );
}

function speakerOf(element: PageElement): PageElement | undefined {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent)
    if (at.attributes.has("lang")) return at;
  return undefined;
}

function saidLanguage(element: PageElement, pageLanguage: string): string {
  return speakerOf(element)?.attributes.get("lang") ?? pageLanguage;
}

function isLanguage(tag: string): boolean {
  try {
    // A browser asks for the language alone; what follows it may be of any form.
    const { language: code } = new Intl.Locale(tag.split("-")[0] ?? "");
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code) !== undefined;
  } catch {
    return false;
  }
}
