import {
  canAppeal,
  concepts,
  Edition,
  editionsOf,
  isForCitizens,
  type LegalBasis,
  outputs,
  pricesOf,
} from "../model/index.ts";
import type { ContactView } from "./contact-view.ts";
import type { SiteContext } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** The kinds of pages that a search finds; the editions of a standard are one of them. */
export type SearchKind = "kommune" | "standard" | "emne" | "ordliste";

/** What a page says of itself for the search alone; each value is an attribute of one hidden element. */
export interface SearchMark {
  readonly values: readonly { readonly name: string; readonly value: string }[];
  /** Which of them results can be narrowed by, in Pagefind's notation: "Kommune[data-kommune], …". */
  readonly filters: string;
  /** Which of them are searched beside the text, and printed with a result, likewise. */
  readonly meta: string;
}

/** What a page is found by. */
export interface SearchedPage {
  readonly kind: SearchKind;
  /** A name that no other result has. */
  readonly title: string;
  readonly municipality?: string;
  readonly topic?: string;
  /** What it is about of the law, as `searchedLaw` gives it. */
  readonly law?: string;
  /** The paragraphs that it names besides. */
  readonly cited?: string;
  readonly keywords?: readonly string[];
  /** Telephone numbers as eight digits. */
  readonly phones?: readonly string[];
  /** Its editions, each with what its address adds to the page's own: "let/". */
  readonly editions?: readonly { readonly name: string; readonly path: string }[];
  /** The anchors of sections that say more than that there is nothing to say: how one appeals, what it costs. */
  readonly tells?: readonly string[];
}

/** Makes what a page says of itself for the search. */
export function searchMark(page: SearchedPage): SearchMark {
  const filters = said([
    [texts.filters.kind, page.kind],
    [texts.filters.municipality, page.municipality ?? ""],
    [texts.filters.topic, page.topic ?? ""],
    ...(page.editions ?? []).map(({ name }) => [texts.filters.edition, name] as const),
    ...(page.tells ?? []).map((section) => [texts.filters.tells, section] as const),
  ]);
  const meta = said([
    ["title", page.title],
    ["law", page.law ?? ""],
    ["cited", page.cited ?? ""],
    ["keywords", (page.keywords ?? []).join(", ")],
    ["phones", [...new Set(page.phones ?? [])].join(" ")],
    ["editions", (page.editions ?? []).map(({ path }) => path).join(" ")],
    ["tells", (page.tells ?? []).join(" ")],
  ]);
  const named = (part: readonly Said[], from: number) =>
    part.map(([name], at) => `${name}[data-${attributeAt(from + at)}]`).join(", ");
  return {
    values: [...filters, ...meta].map(([, value], at) => ({ name: attributeAt(at), value })),
    filters: named(filters, 0),
    meta: named(meta, filters.length),
  };
}

type Said = readonly [name: string, value: string];

const said = (all: readonly Said[]): readonly Said[] => all.filter(([, value]) => value !== "");

/** One letter, because every page of a standard carries each name twice: data-a, data-b … */
function attributeAt(index: number): string {
  return String.fromCodePoint(97 + index);
}

/** The paragraphs that a text rests on, each as one word, so that "99" finds them and not every 99 of a text. */
export function searchedLaw(legalBasis: readonly LegalBasis[]): string {
  return lawWords(legalBasis.filter(({ role }) => role === "main"));
}

function lawWords(legalBasis: readonly LegalBasis[]): string {
  const words = legalBasis.flatMap(({ act, section }) => [
    act,
    section === undefined ? "" : lawWord(section),
  ]);
  return [...new Set(words.filter((word) => word !== ""))].join(" ");
}

function lawWord(section: string): string {
  return `paragraf${section.replaceAll(" ", "")}`;
}

/** Makes the mark of a standard: one result, from which its editions are reached. */
export function standardMark(context: StandardContext): SearchMark {
  const { standard, municipality, site } = context;
  const { title, contacts, legalBasis, keywords = [] } = standard;
  const { name } = municipality.profile;
  const isAlone = site.owner !== undefined;
  return searchMark({
    kind: "standard",
    title: isAlone ? title : texts.search.standard({ title, name }),
    ...(isAlone ? {} : { municipality: name }),
    topic: title,
    law: searchedLaw(legalBasis),
    cited: lawWords(legalBasis.filter(({ role }) => role !== "main")),
    keywords,
    tells: [
      ...(canAppeal(standard) ? [concepts.complaint.anchor] : []),
      ...(pricesOf(standard.facts).length > 0 ? [concepts.cost.anchor] : []),
    ],
    phones: contacts.flatMap(({ phone }) => (phone === undefined ? [] : [phone])),
    editions: editionsOf(context)
      .filter((edition) => isForCitizens(edition) && edition !== Edition.full)
      .map((edition) => ({ name: texts.outputs[edition].name, path: outputs[edition].folder })),
  });
}

/** Makes the mark of a municipality's page. */
export function municipalityMark(
  name: string,
  contacts: readonly ContactView[],
  { owner }: SiteContext,
): SearchMark {
  return searchMark({
    kind: "kommune",
    title: name,
    ...(owner === undefined ? { municipality: name } : {}),
    phones: contacts.flatMap(({ phone }) => (phone === undefined ? [] : [phone.text.replaceAll(/\D/gu, "")])),
  });
}
