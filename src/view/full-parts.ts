import {
  conceptOrder,
  concepts,
  lawsOf,
  type OwnSection,
  sectionOfOwn,
  structuredConcepts,
  type TextConcept,
} from "../model/index.ts";
import { type AppendixView, appendixViews } from "./appendix-view.ts";
import { type ChangeView, changeViews } from "./change-view.ts";
import { type ChapterName, chapterNamesFrom } from "./chapters.ts";
import { type ComplaintRouteView, type ComplaintView, complaintView } from "./complaint-view.ts";
import { type ContactView, contactViews, wholeContactView, withoutMailNote } from "./contact-view.ts";
import { factSection } from "./fact-section.ts";
import { type LawView, lawView } from "./law-view.ts";
import { generalNationalKeys } from "./national-keys.ts";
import { type NationalView, nationalView } from "./national-view.ts";
import { type NotStatedView, notStatedAnchor, notStatedView } from "./not-stated-view.ts";
import { priceBlocks } from "./price-view.ts";
import { type RelatedView, relatedAnchor, relatedViews } from "./related-view.ts";
import { type ResponsibilitiesView, responsibilitiesView } from "./responsibilities-view.ts";
import { type SectionView, sectionBlocks, sectionContent, sectionView } from "./section-view.ts";
import { type SourceView, sourceView } from "./source-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { allTimeLimits, type TimeLimitsView } from "./time-limit-view.ts";
import { ownAnchor, ownAnswers } from "./told-elsewhere.ts";
import type { WordView } from "./words-view.ts";

/** A part of the full edition: its anchor, its heading and its chapter, and what it shows, by its kind. */
export type FullPart = {
  readonly id: string;
  readonly heading: string;
  readonly chapter: ChapterName;
} & FullPartContent;

type FullPartContent =
  | { readonly kind: "section"; readonly view: SectionView }
  | { readonly kind: "responsibilities"; readonly view: ResponsibilitiesView }
  | { readonly kind: "complaint"; readonly view: ComplaintView }
  | { readonly kind: "timeLimits"; readonly view: TimeLimitsView }
  | { readonly kind: "contacts"; readonly view: readonly ContactView[] }
  | { readonly kind: "related"; readonly view: readonly RelatedView[] }
  | { readonly kind: "appendices"; readonly view: readonly AppendixView[] }
  | { readonly kind: "changes"; readonly view: readonly ChangeView[] }
  | { readonly kind: "notStated"; readonly view: NotStatedView }
  | { readonly kind: "national"; readonly view: NationalView }
  | { readonly kind: "law"; readonly view: LawView }
  | { readonly kind: "words"; readonly view: readonly WordView[] }
  | { readonly kind: "source"; readonly view: SourceView };

type MadePart = { readonly id: string; readonly heading: string } & FullPartContent;

type Maker = (context: StandardContext) => readonly MadePart[];

/** A part with the name by which `order` and `after` know it, and its chapter. */
type NamedMaker = readonly [name: string, chapter: ChapterName, make: Maker];

/** The chapter of each text, by what a reader asks. */
const chapterOf: Readonly<Record<TextConcept, ChapterName>> = {
  introduction: "help",
  purpose: "help",
  targetGroup: "eligibility",
  exclusions: "eligibility",
  criteria: "eligibility",
  content: "help",
  notIncluded: "help",
  delivery: "help",
  scope: "help",
  ending: "help",
  provider: "help",
  freeChoice: "help",
  cost: "help",
  howToApply: "steps",
  processingTime: "steps",
  followUp: "steps",
  rights: "rights",
  qualityGoals: "about",
  values: "about",
  supervision: "about",
  hearing: "about",
  revision: "about",
};

const textConcepts = conceptOrder.filter(
  (concept): concept is TextConcept => !structuredConcepts.some((structured) => structured === concept),
);

/** Where a section of a standard's own comes that names no other place; no id is spelt so. */
const afterAllConcepts = "*";

/** The usual order of the full edition. A part that has nothing to say is left out. */
const makers: readonly NamedMaker[] = [
  // Whom to call in danger stands above all parts; a section of a standard's own can be the first of them.
  ["emergency", "eligibility", () => []],
  ...textConcepts.map(
    (concept): NamedMaker => [concept, chapterOf[concept], (context) => sectionPart(concept, context)],
  ),
  [afterAllConcepts, "help", () => []],
  ["", "help", relatedPart],
  ["responsibilities", "steps", responsibilitiesPart],
  ["", "steps", timeLimitsPart],
  ["", "steps", contactsPart],
  ["complaint", "rights", complaintPart],
  ["", "rights", nationalPart],
  ["legalBasis", "rights", lawPart],
  ["", "about", appendicesPart],
  ["", "about", changesPart],
  ["", "about", notStatedPart],
  ["", "about", sourcePart],
];

/**
 * Makes the parts of the full edition, all but the hard words, which depend on the others, chapter by chapter: first what
 * the standard puts in order, then the rest as usual. A section of its own stays with the part that it follows, unless
 * it is put in order itself.
 */
export function fullParts(context: StandardContext): readonly FullPart[] {
  const { order = [], ownSections = [] } = context.standard;
  const own = ownSections.map((section) => {
    const after = section.after ?? afterAllConcepts;
    const chapter = makers.find(([name]) => name === after)?.[1] ?? "help";
    const maker: NamedMaker = [section.id, chapter, () => [ownPart(section, context)]];
    return { after: order.includes(section.id) ? undefined : after, maker };
  });
  const all = [...makers, ...own.map(({ maker }) => maker)];
  const first = order.flatMap((name) => all.filter(([each]) => each === name));
  const rest = makers.filter(([name]) => !order.includes(name));
  const inOrder = [...first, ...rest].flatMap((maker) => [
    maker,
    ...own.filter(({ after }) => after === maker[0]).map((each) => each.maker),
  ]);
  // Made in the order of the page, so that the first of a hard word carries the link.
  return chapterNamesFrom(first.map(([, chapter]) => chapter)).flatMap((name) =>
    inOrder
      .filter(([, chapter]) => chapter === name)
      .flatMap(([, chapter, make]) => make(context).map((part) => ({ ...part, chapter }))),
  );
}

/** Makes the part that explains the hard words of the others; it stands before the source. */
export function wordsPart(words: readonly WordView[]): readonly FullPart[] {
  return words.length === 0
    ? []
    : [{ kind: "words", id: "ord", chapter: "about", heading: texts.standard.hardWords, view: words }];
}

function sectionPart(concept: TextConcept, context: StandardContext): readonly MadePart[] {
  const { sections, facts } = context.standard;
  const written = sections[concept];
  const isToldElsewhere = ownAnswers(concept, context.standard).length > 0;
  const section = written ?? (isToldElsewhere ? undefined : factSection(concept, facts));
  if (section === undefined) return [];
  const { heading, ...view } = sectionView(concept, section, context);
  // What a section says of the price leaves the list of prices to the values.
  const prices = concept === "cost" && written !== undefined ? priceBlocks(facts) : [];
  const blocks = [...view.blocks, ...sectionBlocks(prices, concepts.cost.anchor, context)];
  return [{ kind: "section", id: concepts[concept].anchor, heading, view: { ...view, blocks } }];
}

function ownPart(own: OwnSection, context: StandardContext): MadePart {
  const id = ownAnchor(own.id);
  return {
    kind: "section",
    id,
    heading: own.heading,
    view: sectionContent(sectionOfOwn(own), id, context),
  };
}

function relatedPart(context: StandardContext): readonly MadePart[] {
  const view = relatedViews(context);
  return view.length === 0
    ? []
    : [{ kind: "related", id: relatedAnchor, heading: texts.related.heading, view }];
}

function responsibilitiesPart({ standard, writer }: StandardContext): readonly MadePart[] {
  const view = responsibilitiesView(standard, writer);
  const { responsibilities: heading } = texts.headings;
  return view === undefined
    ? []
    : [{ kind: "responsibilities", id: concepts.responsibilities.anchor, heading, view }];
}

function complaintPart(context: StandardContext): readonly MadePart[] {
  const { routes, ...others } = complaintView(context);
  const view = { ...others, routes: routes.map(toldAbove) };
  return [{ kind: "complaint", id: concepts.complaint.anchor, heading: view.heading, view }];
}

/** The list of contacts has said what not to write in a mail. */
function toldAbove({ appeal, ...route }: ComplaintRouteView): ComplaintRouteView {
  if (appeal === undefined) return route;
  const { to, ...others } = appeal;
  return { ...route, appeal: to === undefined ? appeal : { ...others, to: withoutMailNote(to) } };
}

function timeLimitsPart(context: StandardContext): readonly MadePart[] {
  const view = allTimeLimits(context);
  return view === undefined
    ? []
    : [{ kind: "timeLimits", id: "frister", heading: texts.timeLimits.heading, view }];
}

function contactsPart({ standard }: StandardContext): readonly MadePart[] {
  const view = contactViews(standard.contacts, (contact) => {
    const whole = wholeContactView(contact);
    // Whoever is only there for complaints would else look like one more to ask.
    const isOnlyFor = contact.for.every((purpose) => purpose === "complain");
    return isOnlyFor && whole.when === undefined ? { ...whole, when: texts.contact.toComplain } : whole;
  });
  return view.length === 0
    ? []
    : [{ kind: "contacts", id: "kontakt", heading: texts.standard.contacts, view }];
}

function appendicesPart(context: StandardContext): readonly MadePart[] {
  const view = appendixViews(context.standard.appendices ?? [], context);
  return view.length === 0
    ? []
    : [{ kind: "appendices", id: "bilag", heading: texts.standard.appendices, view }];
}

function changesPart({ standard, writer }: StandardContext): readonly MadePart[] {
  const view = changeViews(standard, writer);
  return view.length === 0 ? [] : [{ kind: "changes", id: "aendret", heading: texts.standard.changes, view }];
}

function notStatedPart(context: StandardContext): readonly MadePart[] {
  const view = notStatedView(context);
  const { heading } = textsFor(context.municipality.profile.voice).notStated;
  return view === undefined ? [] : [{ kind: "notStated", id: notStatedAnchor(view), heading, view }];
}

function nationalPart({ standard }: StandardContext): readonly MadePart[] {
  const view = nationalView(generalNationalKeys(standard), { laws: lawsOf({}, standard.legalBasis) });
  return [{ kind: "national", id: "hele-landet", heading: view.heading, view }];
}

function lawPart(context: StandardContext): readonly MadePart[] {
  const { legalBasis: heading } = texts.headings;
  return [{ kind: "law", id: concepts.legalBasis.anchor, heading, view: lawView(context) }];
}

function sourcePart(context: StandardContext): readonly MadePart[] {
  return [{ kind: "source", id: "kilde", heading: texts.standard.about, view: sourceView(context) }];
}
