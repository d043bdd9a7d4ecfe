import { bindText, upperFirst } from "../../format/typography.ts";
import type { NumberView } from "../municipality-contacts.ts";
import { type PrintLinkView, printLink } from "../print-view.ts";
import { comparisonPath } from "../routes.ts";
import type { LinkView } from "../shell-view.ts";
import { hrefOf, type SiteContext } from "../site-context.ts";
import { texts, textsFor } from "../texts.ts";
import { type AnswerStatus, answerOf, type FactAnswer, type QuestionId } from "./answer.ts";
import { comparisonFiles } from "./comparison-files.ts";
import { questionsOf } from "./differences.ts";
import { isMany, standardHref, type Topic, type TopicStandard } from "./topic.ts";

/** A municipality at the head of its column or row. */
export interface ComparedPlace {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
}

/** What one municipality answers to one question. */
export interface ComparisonCell {
  /** Whose column it stands in. */
  readonly place?: string;
  /** Whose it is or to what, which a cell says itself on a narrow page; a paper has room for the heads of columns. */
  readonly head?: string;
  /** The way to its section, with words for who hears the link alone. */
  readonly link?: { readonly href: string; readonly label: string };
  readonly status: AnswerStatus;
  readonly short: string;
  readonly law: readonly string[];
  readonly more: readonly string[];
  readonly calls: readonly NumberView[];
  /** Whether it is a word or two of a long list, which has no room for more. */
  readonly isPlain?: true;
  /** By what a list is sorted; undefined where by its words. */
  readonly order?: number;
}

/** One topic compared: with a column for each municipality, or, of many, with a row. */
export interface ComparisonView {
  readonly caption: string;
  readonly isLong: boolean;
  /** Whether the columns need a wide page. */
  readonly isWide: boolean;
  readonly places: readonly ComparedPlace[];
  readonly questions: readonly string[];
  /** A row for each question where there is a column for each municipality, else one for each municipality. */
  readonly rows: readonly (readonly ComparisonCell[])[];
  readonly notes: readonly string[];
}

/** So many stand side by side where the page has its usual width. */
const usualColumns = 4;

/** By what one chooses in a long list, which leaves the rest to the pages of the questions. */
const listQuestions = ["price", "hours-per-week"] as const satisfies readonly QuestionId[];

/** What a row of a long paper has room for: the rest is in the files. */
const paperQuestions: readonly QuestionId[] = [
  "price",
  "hours-per-week",
  "first-contact",
  "anonymity",
  "refusal",
  "free-choice",
  "decision-needed",
  "complaint",
  "contact",
];

/** Where an answer stands: in which municipality's column or row, on a page or on paper, and where it leads. */
interface CellPlace {
  readonly of: TopicStandard;
  readonly isLong: boolean;
  readonly isPaper: boolean;
  readonly href: string | undefined;
}

/** Gives the address of a section of a standard, where it has one. */
export type CellHref = (of: TopicStandard, section?: string) => string | undefined;

/** Compares the standards of a topic. `hrefTo` gives the addresses: a page's own, or a paper's whole ones. */
export function comparisonView(topic: Topic, site: SiteContext, hrefTo?: CellHref): ComparisonView {
  const href: CellHref = hrefTo ?? ((of, section) => standardHref(of, site, section));
  const isLong = isMany(topic);
  const isPaper = hrefTo !== undefined;
  const longIds = isPaper ? paperQuestions : listQuestions;
  const ids = isLong ? longIds : questionsOf(topic);
  const { questions, caption, whole } = texts.comparison;
  const { missingInTable } = textsFor(site.voice);
  const cellOf = (id: QuestionId, of: TopicStandard) => {
    const answer = answerOf(id, of);
    return isLong && !isPaper
      ? listCell(answer)
      : comparisonCell(answer, { of, isLong, href: href(of, answer.section), isPaper });
  };
  const rows = isLong
    ? topic.standards.map((of) => ids.map((id) => cellOf(id, of)))
    : ids.map((id) => topic.standards.map((of) => cellOf(id, of)));
  const isMissing = rows.flat().some(({ status }) => status === "not-stated");
  return {
    caption: caption({ title: topic.title }),
    isLong,
    isWide: !isLong && topic.standards.length > usualColumns,
    places: topic.standards.map((of) => placeOf(of, href(of))),
    questions: ids.map((id) => questions[id].text),
    rows,
    notes: [
      ...(isMissing ? [missingInTable] : []),
      ...(isLong && isPaper ? [...despiteOf(topic), whole] : []),
    ],
  };
}

/** Gives the place of a municipality, with where it leads. */
export function placeOf(
  { municipality: { id, name } }: TopicStandard,
  href: string | undefined,
): ComparedPlace {
  return { id, name, ...(href === undefined ? {} : { href }) };
}

/** What a list says in a cell, where no head of a column stands on a narrow page: in words that need none. */
function listCell({ id, status, short, law, ...answer }: FactAnswer): ComparisonCell {
  const { about } = texts.comparison.questions[id];
  const order = orderOf({ id, status, short, law, ...answer });
  return {
    status,
    short: bindText(texts.comparison.inList[status]({ about: upperFirst(about), short })),
    law,
    more: [],
    calls: [],
    ...(law.length === 0 ? { isPlain: true as const } : {}),
    ...(order === undefined ? {} : { order }),
  };
}

function comparisonCell(answer: FactAnswer, { of, isLong, href, isPaper }: CellPlace): ComparisonCell {
  const { id, status, short, law, read, calls = [], despite = [] } = answer;
  const { name } = of.municipality;
  const question = texts.comparison.questions[id].text;
  const order = orderOf(answer);
  const more = [...answer.more, ...despite];
  return {
    ...(isLong ? {} : { place: of.municipality.id }),
    ...(isPaper ? {} : { head: isLong ? question : name }),
    ...(href === undefined
      ? {}
      : { link: { href, label: texts.comparison.label({ short, question, name }) } }),
    status,
    short,
    law,
    // A row has room for what decides; who asks further follows the link, and nobody can on paper.
    more: isLong ? [] : [...more, ...(isPaper && read !== undefined ? [read] : [])],
    calls: isLong && calls.length > 1 ? [] : calls,
    ...(order === undefined ? {} : { order }),
  };
}

/** Gives what the law gives whoever is told no, once for all municipalities that say no. */
export function despiteOf({ standards }: Topic): readonly string[] {
  const all = standards.flatMap(({ standard: { answers } }) =>
    answers.flatMap(({ despite = [] }) => despite),
  );
  return [...new Set(all)];
}

/** Gives the number by which answers with a number are sorted. */
export function orderOf({ value }: FactAnswer): number | undefined {
  if (value?.kind === "hours-per-week") return value.atMost;
  // Who sorts by age looks for the youngest who get the help.
  if (value?.kind === "ages") return value.from ?? 0;
  if (value?.kind !== "prices") return undefined;
  const kroner = value.prices.map((price) => (price.kind === "free" ? 0 : price.kroner));
  return Math.min(...kroner);
}

/** Gives the links to the comparison as a paper and as files of data. */
export function comparisonDownloads(
  topic: Topic,
  site: SiteContext,
): { readonly prints: readonly PrintLinkView[]; readonly files: readonly LinkView[] } {
  const print = printLink(comparisonPath(topic.id, "pdf"), texts.comparison.paper, site);
  return {
    prints: print === undefined ? [] : [print],
    files: comparisonFiles(topic, site).map(({ path, text }) => ({ href: hrefOf(site, path), text })),
  };
}
