import { bindText } from "../../format/typography.ts";
import { fixedPaths } from "../../model/index.ts";
import { questionPath, topicPath } from "../routes.ts";
import { type LinkView, type ShellView, shellView } from "../shell-view.ts";
import { hrefOf, type SiteContext } from "../site-context.ts";
import { texts, textsFor } from "../texts.ts";
import { answerOf, type QuestionId } from "./answer.ts";
import { type ComparisonCell, type ComparisonView, despiteOf, orderOf, placeOf } from "./comparison-view.ts";
import { questionsOf } from "./differences.ts";
import { isMany, standardHref, type Topic, type TopicStandard } from "./topic.ts";

/** What all municipalities answer to one question, or, where that is long, a part of them. */
export interface QuestionPage {
  readonly shell: ShellView;
  readonly title: string;
  readonly lead: string;
  readonly comparison: ComparisonView;
  /** All parts, where there are several. */
  readonly parts: readonly LinkView[];
}

/** The last part of each question's address; it never changes. */
const folders: Readonly<Record<QuestionId, string>> = {
  price: "pris",
  "hours-per-week": "timer",
  "first-contact": "foerste-kontakt",
  anonymity: "anonym",
  refusal: "sige-nej",
  "free-choice": "frit-valg",
  "decision-needed": "bevilling",
  complaint: "klage",
  "decision-time": "svartid",
  "follow-up": "opfoelgning",
  "other-time-limits": "frister",
  "visits-before-closing": "forgaeves-besoeg",
  "age-limits": "alder",
  contact: "kontakt",
};

/** So many letters of answers make a page that an old phone can load. */
const mostLetters = 17_000;

/** What the mark-up of a row and the name in it weigh, counted as letters of its answer. */
const rowLetters = 75;

/** What the mark-up of a telephone number weighs beside its own words. */
const callLetters = 90;

/** Links the pages of a topic's questions; a topic that few have shows all answers on its own page. */
export function questionLinks(topic: Topic, site: SiteContext): readonly LinkView[] {
  if (!isMany(topic)) return [];
  return questionsOf(topic).map((id) => ({
    href: hrefOf(site, questionPath(topic.id, folders[id])),
    text: texts.comparison.questions[id].text,
  }));
}

/** Makes the pages of a topic's questions, each with every answer of every municipality. */
export function questionPages(topic: Topic, site: SiteContext): readonly QuestionPage[] {
  return isMany(topic) ? questionsOf(topic).flatMap((id) => pagesOf(id, topic, site)) : [];
}

function pagesOf(id: QuestionId, topic: Topic, site: SiteContext): readonly QuestionPage[] {
  const parts = partsOf(topic.standards, id);
  const { questions, asked, ofAll, partOf, fromTo } = texts.comparison;
  const title = questions[id].text;
  const named = asked({ question: title, title: topic.title });
  const links = parts.map((part, index) => ({
    href: hrefOf(site, questionPath(topic.id, folders[id], index + 1)),
    text: fromTo({
      first: part[0]?.municipality.name ?? "",
      last: part.at(-1)?.municipality.name ?? "",
    }),
  }));
  return parts.map((standards, index) => ({
    shell: shellView(
      {
        path: questionPath(topic.id, folders[id], index + 1),
        title,
        documentTitle:
          parts.length === 1 ? named : partOf({ text: named, part: index + 1, parts: parts.length }),
        description: named,
        trail: [
          { href: hrefOf(site, fixedPaths.topics), text: texts.site.topics },
          { href: hrefOf(site, topicPath(topic.id)), text: topic.title },
        ],
        sheet: "comparison",
        // A part that was sorted would look like the whole.
        scripts: [...(parts.length === 1 ? ["comparison.js"] : []), "list-filter.js"],
      },
      site,
    ),
    title,
    lead: ofAll({ title: topic.title, count: topic.standards.length }),
    comparison: { ...listOf(id, { ...topic, standards }, site), caption: named },
    parts: parts.length === 1 ? [] : links.map((link, part) => ({ ...link, current: part === index })),
  }));
}

function listOf(id: QuestionId, topic: Topic, site: SiteContext): Omit<ComparisonView, "caption"> {
  const rows = topic.standards.map((of) => [cellOf(id, of)]);
  const isMissing = rows.flat().some(({ status }) => status === "not-stated");
  return {
    isLong: true,
    isWide: false,
    places: topic.standards.map((of) => placeOf(of, standardHref(of, site, answerOf(id, of).section))),
    questions: [texts.comparison.answer],
    rows,
    notes: [
      ...(isMissing ? [textsFor(site.voice).missingInTable] : []),
      ...(id === "complaint" ? despiteOf(topic) : []),
    ],
  };
}

/** The name of the municipality leads to the section; the answer stands beside it, whole. */
function cellOf(id: QuestionId, of: TopicStandard): ComparisonCell {
  const answer = answerOf(id, of);
  const { status, short, law, more, calls = [] } = answer;
  const order = orderOf(answer);
  return { status, short: bindText(short), law, more, calls, ...(order === undefined ? {} : { order }) };
}

/** Parts the municipalities so that each page is light, and all of them about alike. */
function partsOf(standards: readonly TopicStandard[], id: QuestionId): readonly (readonly TopicStandard[])[] {
  const sizes = standards.map((of) => lettersOf(cellOf(id, of)));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const each = whole / Math.ceil(whole / mostLetters);
  let before = 0;
  const groups = Map.groupBy(standards, (_, index) => {
    const part = Math.floor(before / each);
    before += sizes[index] ?? 0;
    return part;
  });
  return [...groups.values()];
}

function lettersOf({ short, law, more, calls }: ComparisonCell): number {
  const told = [short, ...law, ...more, ...calls.flatMap(({ name, when = "" }) => [name, name, when])];
  return told.join("").length + rowLetters + callLetters * calls.length;
}
