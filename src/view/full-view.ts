import { bindText } from "../format/typography.ts";
import { conceptOrder, concepts, structuredConcepts, type TextConcept } from "../model/index.ts";
import { type ChangeView, changeViews } from "./change-view.ts";
import { type ComplaintView, complaintView } from "./complaint-view.ts";
import { type ContactView, contactView } from "./contact-view.ts";
import { type EmergencyView, emergencyView } from "./emergency-view.ts";
import { type LawView, lawLine, lawView } from "./law-view.ts";
import { type NationalView, nationalView } from "./national-view.ts";
import { type NotStatedView, notStatedView } from "./not-stated-view.ts";
import { type ResponsibilitiesView, responsibilitiesView } from "./responsibilities-view.ts";
import { anchorOf, type SectionView, sectionView } from "./section-view.ts";
import { type ShortAnswerView, shortAnswerView } from "./short-answer-view.ts";
import { shownTexts } from "./shown-texts.ts";
import { type SourceView, sourceView } from "./source-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { allTimeLimits, type TimeLimitsView } from "./time-limit-view.ts";
import { usedWords, type WordView, wordLinks } from "./words-view.ts";

/** One entry of the contents list. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
}

/** The full edition of a standard: what page, PDF, large print and book print alike. */
export interface FullView {
  readonly municipality: string;
  readonly title: string;
  readonly law: string;
  readonly promise: string;
  readonly shortAnswer: ShortAnswerView;
  readonly emergency?: EmergencyView & { readonly id: string; readonly heading: string };
  readonly contents: readonly ContentsEntry[];
  readonly sections: readonly SectionView[];
  readonly responsibilities?: ResponsibilitiesView & { readonly id: string; readonly heading: string };
  readonly complaint: ComplaintView & { readonly id: string };
  readonly timeLimits?: TimeLimitsView;
  /** What changed since earlier editions, the newest first. */
  readonly changes: readonly ChangeView[];
  readonly contacts: readonly ContactView[];
  readonly notStated?: NotStatedView;
  readonly national: NationalView;
  readonly lawSection: LawView & ContentsEntry;
  /** The hard words of the text, each linked to from where it first stands. */
  readonly words: readonly WordView[];
  readonly source: SourceView;
  readonly parts: typeof ownParts;
}

/** The anchors and headings of the parts that are no concept of the source. */
export const ownParts = {
  timeLimits: { id: "frister", text: "Frister og tider" },
  contacts: { id: "kontakt", text: "Hvem kan du kontakte?" },
  changes: { id: "aendret", text: "Hvad er ændret?" },
  notStated: { id: "ikke-naevnt", text: "Det siger teksten ikke" },
  national: { id: "hele-landet" },
  words: { id: "ord", text: "Svære ord i teksten" },
  source: { id: "kilde", text: "Om teksten" },
} as const;

const textConcepts = conceptOrder.filter(
  (concept): concept is TextConcept => !structuredConcepts.some((structured) => structured === concept),
);

function identified(concept: keyof typeof concepts): { id: string; heading: string } {
  return { id: anchorOf(concept), heading: concepts[concept].heading };
}

/**
 * Makes the full edition of a standard. `prefix` is what the anchors of this text start with where several texts
 * share a document.
 */
export function fullView(plainContext: StandardContext, prefix = ""): FullView {
  const context = { ...plainContext, writer: plainContext.writer.explaining(wordLinks(prefix)) };
  const { standard, writer, municipality } = context;
  // Made in the order of the page, so that the first of a hard word carries the link.
  const emergency = standard.emergency && emergencyView(standard.emergency, municipality.profile, writer);
  const sections = textConcepts.flatMap((concept) => {
    const section = standard.sections[concept];
    return section === undefined ? [] : [sectionView(concept, section, context)];
  });
  const responsibilities = responsibilitiesView(standard, writer);
  const complaint = { ...complaintView(context), id: anchorOf("complaint") };
  const notStated = notStatedView(context);
  const lawSection = {
    ...lawView(standard, writer),
    id: anchorOf("legalBasis"),
    text: concepts.legalBasis.heading,
  };
  const changes = changeViews(standard, writer);
  const timeLimits = allTimeLimits(context);
  const national = nationalView(["individual", "companion"]);
  const parts = {
    municipality: municipality.profile.name,
    title: standard.title,
    law: lawLine(standard),
    promise: bindText(standard.summary.promise),
    shortAnswer: shortAnswerView(context),
    ...(emergency ? { emergency: { ...emergency, ...identified("emergency") } } : {}),
    sections,
    ...(responsibilities
      ? { responsibilities: { ...responsibilities, ...identified("responsibilities") } }
      : {}),
    complaint,
    ...(timeLimits ? { timeLimits } : {}),
    changes,
    contacts: standard.contacts.map(contactView),
    ...(notStated ? { notStated } : {}),
    national,
    lawSection,
    source: sourceView(context),
  };
  const contentsOf = (words: readonly WordView[]): readonly ContentsEntry[] => [
    ...sections.map(({ id, heading }) => ({ id, text: heading })),
    ...(responsibilities
      ? [{ id: anchorOf("responsibilities"), text: concepts.responsibilities.heading }]
      : []),
    { id: complaint.id, text: complaint.heading },
    ...(timeLimits ? [ownParts.timeLimits] : []),
    ...(standard.contacts.length > 0 ? [ownParts.contacts] : []),
    ...(changes.length > 0 ? [ownParts.changes] : []),
    ...(notStated ? [ownParts.notStated] : []),
    { ...ownParts.national, text: national.heading },
    { id: lawSection.id, text: lawSection.text },
    ...(words.length > 0 ? [ownParts.words] : []),
    ownParts.source,
  ];
  const words = usedWords([...shownTexts(parts), ...shownTexts(contentsOf([]))], { prefix });
  return { ...parts, contents: contentsOf(words), words, parts: ownParts };
}
