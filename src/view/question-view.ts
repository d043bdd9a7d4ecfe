import { firstPerson } from "../format/first-person.ts";
import { paragraphNames } from "../format/law.ts";
import { bindText } from "../format/typography.ts";
import {
  type Concept,
  type Conflict,
  concepts,
  lawsOf,
  type OwnSection,
  type Section,
  type Standard,
  type TimeLimit,
} from "../model/index.ts";
import { isAnswered, silentFacts } from "./not-stated-view.ts";
import { texts } from "./texts.ts";
import type { TickView } from "./tick-view.ts";
import { ownAnchor, ownAnswers } from "./told-elsewhere.ts";

/** What is asked first: whether and how one gets the help, then its price and time, and last what can wait. */
const order = [
  "howToApply",
  "targetGroup",
  "exclusions",
  "criteria",
  "cost",
  "processingTime",
  "content",
  "notIncluded",
  "scope",
  "delivery",
  "ending",
  "provider",
  "freeChoice",
  "rights",
  "responsibilities",
  "followUp",
  "complaint",
] as const satisfies readonly Concept[];

const factPlaces = { howLong: "scope", whetherAnonymous: "rights", whetherToRefuse: "rights" } as const;

const factAnchors = {
  howLong: `${concepts.scope.anchor}-tid`,
  whetherAnonymous: `${concepts.rights.anchor}-anonym`,
  whetherToRefuse: `${concepts.rights.anchor}-nej`,
} as const;

/**
 * Makes every contradiction and every silence of a standard a question to ask, with a box: a reader who is told only
 * that nobody knows is left alone with it. What an editor would have asked stands last.
 */
export function questionTicks(standard: Standard): readonly TickView[] {
  const others = Object.keys(standard.sections) as Concept[];
  const asked = [...new Set<Concept>([...order, ...others])].flatMap((concept) => [
    ...disputed(concept, standard),
    ...openConditions(concept, standard),
    ...silences(concept, standard),
  ]);
  const left = (standard.ownSections ?? []).filter(({ answers = [] }) => answers.length === 0);
  return [
    ...asked,
    ...left.flatMap(disputedInOwn),
    ...disputedLimits(standard),
    ...(silentFacts(standard).includes("firstContact")
      ? [["foerste-kontakt", texts.ask.firstContact] as const]
      : []),
    ...(standard.questions ?? []).map((question, index): Asked => [`eget-${index + 1}`, question]),
  ].map(([id, question]) => {
    const text = bindText(question);
    return { id: `spoerg-${id}`, label: text, textHtml: text };
  });
}

type Asked = readonly [id: string, question: string];

const isText = (concept: Concept, { sections }: Standard): concept is keyof Standard["sections"] =>
  Object.hasOwn(sections, concept);

type LawAbove = NonNullable<Section["lawAbove"]>[number];

/** What a section leaves in doubt. */
type Doubt = Pick<Conflict, "about" | "question">;

function conflictsOf(section: Section | OwnSection | undefined): readonly Conflict[] {
  return section?.status === "conflict" ? section.conflicts : [];
}

function numbered(anchor: string, doubts: readonly Doubt[]): readonly Asked[] {
  return doubts.map((doubt, index) => [`${anchor}-${index + 1}`, disputedQuestion(doubt)]);
}

function disputed(concept: Concept, standard: Standard): readonly Asked[] {
  const section = isText(concept, standard) ? standard.sections[concept] : undefined;
  // A section of one's own that answers several questions is asked about under the first.
  const own = ownAnswers(concept, standard).filter(({ answers: [first] = [] }) => first === concept);
  const { anchor } = concepts[concept];
  const conflicts = conflictsOf(section);
  const above = (section?.lawAbove ?? []).map(
    (point, index): Asked => [`${anchor}-${conflicts.length + index + 1}`, lawQuestion(point, standard)],
  );
  return [...numbered(anchor, conflicts), ...above, ...own.flatMap(disputedInOwn)];
}

/** Where the law holds above the text, nothing is open: the reader asks for what the law gives. */
function lawQuestion(point: LawAbove, { legalBasis }: Standard): string {
  const { question, says, under } = point;
  const asked =
    question ??
    texts.ask.lawGives({ about: disputedQuestion({ about: point.about }), says: firstPerson(says) });
  return texts.ask.lawAbove({ question: asked, laws: paragraphNames(lawsOf({ under }, legalBasis)) });
}

function disputedInOwn(own: OwnSection): readonly Asked[] {
  return numbered(ownAnchor(own.id), conflictsOf(own));
}

/** Who reads several points and not how many must fit, is kept away by the one that does not. */
function openConditions(concept: Concept, standard: Standard): readonly Asked[] {
  const { body = [] } = standard.sections.targetGroup ?? {};
  const isOpen =
    concept === "targetGroup" &&
    body.some(
      (block) => typeof block === "object" && block.kind === "conditions" && block.rule === "not-stated",
    );
  return isOpen ? [[`${concepts[concept].anchor}-et-punkt`, texts.ask.onePoint]] : [];
}

function disputedQuestion({ about, question }: Doubt): string {
  if (question !== undefined) return question;
  // What is said after the question is for who reads the statements below it.
  const asked = about.slice(0, about.lastIndexOf("?") + 1);
  return asked === "" ? texts.ask.whatHolds({ about }) : firstPerson(asked);
}

function silences(concept: Concept, standard: Standard): readonly Asked[] {
  const { anchor } = concepts[concept];
  const question = texts.questions[concept];
  const own: readonly Asked[] =
    question === undefined || isAnswered(concept, standard) ? [] : [[anchor, question]];
  const facts = silentFacts(standard)
    .flatMap((fact) => (fact !== "firstContact" && factPlaces[fact] === concept ? fact : []))
    .map((fact): Asked => [factAnchors[fact], texts.ask[fact]]);
  return [...own, ...facts];
}

/** A limit on which the source contradicts itself, unless a conflict of a section has all its numbers. */
function disputedLimits(standard: Standard): readonly Asked[] {
  const sections = [...Object.values(standard.sections), ...(standard.ownSections ?? [])];
  const conflicts = sections.flatMap(conflictsOf);
  return standard.timeLimits.flatMap((limit, index): readonly Asked[] =>
    limit.stated.length < 2 || conflicts.some((conflict) => hasNumbersOf(limit, conflict))
      ? []
      : [[`tid-${index + 1}`, texts.ask.howLongFor({ what: limit.what })]],
  );
}

function hasNumbersOf({ stated }: TimeLimit, { statements }: Conflict): boolean {
  const told = statements.map(({ text }) => text).join(" ");
  return stated.every(({ value }) => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(told));
}
