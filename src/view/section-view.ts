import { upperFirst } from "../format/typography.ts";
import {
  type Block,
  type Conflict,
  concepts,
  inheritedBody,
  inheritedSections,
  lawsOf,
  type MunicipalityProfile,
  placeWords,
  type Section,
  type Standard,
  type TextConcept,
} from "../model/index.ts";
import { type BlockContext, type BlockView, blockViews } from "./block-view.ts";
import { askText } from "./contact-view.ts";
import { paragraphView } from "./law-view.ts";
import { adoptionText } from "./source-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { ownAnchor } from "./told-elsewhere.ts";

/** A point on which the source contradicts itself, with each statement and its place. */
export interface ConflictView {
  /** How many things the source says of what. */
  readonly title: string;
  /** Each statement below the place in the source where it stands; none weighs more than another. */
  readonly statements: readonly { readonly where: string; readonly textHtml: string }[];
  /** Says that nobody knows which holds, and whom to ask. */
  readonly doubt: string;
}

/** What a section of the full edition shows below its heading. */
export interface SectionView {
  readonly blocks: readonly BlockView[];
  readonly conflicts: readonly ConflictView[];
  /** Says that the text is shared by several standards of the municipality, and when it was adopted. */
  readonly layerNote?: string;
  /** What the standard itself adds to a shared text; what is said of that does not hold for it. */
  readonly added?: readonly BlockView[];
}

/** Makes one point of contradiction ready to print. */
export function conflictView(conflict: Conflict, context: StandardContext): ConflictView {
  const { profile } = context.municipality;
  const own = textsFor(profile.voice).conflict;
  const count = texts.conflict.count(conflict.statements.length);
  return {
    title: own.title({ count, about: conflict.about }),
    statements: conflict.statements.map(({ text, where }) => ({
      where: upperFirst(placeWords(where)),
      textHtml: context.writer.inlineHtml(text),
    })),
    doubt: own.doubt({ ask: askText(profile, context.standard) }),
  };
}

/** Makes what the Act gives and the municipality's text does not ready to print, after the section's own blocks. */
function lawAboveViews({ lawAbove = [] }: Section, context: StandardContext): readonly BlockView[] {
  const { standard, writer } = context;
  const { profile } = context.municipality;
  const own = textsFor(profile.voice).lawAbove;
  return lawAbove.map(({ about, says, under, text, where, ask }) => ({
    kind: "lawAbove",
    title: texts.lawAbove.title({ about }),
    saysHtml: writer.inlineHtml(says),
    laws: lawsOf({ under }, standard.legalBasis).map(paragraphView),
    textHtml: writer.inlineHtml(text),
    where: own.where({ where: placeWords(where) }),
    ask: texts.lawAbove.afterwards({ ask: askText(profile, standard, ask) }),
  }));
}

/** Makes the blocks of a section ready to print; `anchor` is the section's. */
export function sectionBlocks(
  blocks: readonly Block[],
  anchor: string,
  { writer, standard, municipality }: StandardContext,
): readonly BlockView[] {
  const { legalBasis } = standard;
  const voiced = textsFor(municipality.profile.voice);
  const decides = decidedIn(anchor, standard);
  return blockViews(blocks, {
    writer,
    voiced,
    legalBasis,
    anchor,
    ...(decides === undefined ? {} : { decides }),
  });
}

/** Tells what the conditions of a section decide, where it is not that one gets the help. */
function decidedIn(anchor: string, { ownSections = [] }: Standard): BlockContext["decides"] {
  const own = ownSections.find(({ id }) => ownAnchor(id) === anchor)?.answers ?? [];
  const isOn = (concept: TextConcept) => concepts[concept].anchor === anchor || own[0] === concept;
  if (isOn("exclusions") || isOn("notIncluded")) return "refused";
  return isOn("ending") ? "ended" : undefined;
}

/** Gives the heading of a section: its own, that of the text it inherits, or the usual one. */
export function sectionHeading(
  concept: TextConcept,
  section: Section | undefined,
  { sharedTexts }: Pick<MunicipalityProfile, "sharedTexts">,
): string {
  const inherited = section?.status === "inherited" ? sharedTexts?.[section.text]?.heading : undefined;
  return section?.heading ?? inherited ?? texts.headings[concept];
}

/** Makes the section of a concept ready to print. */
export function sectionView(
  concept: TextConcept,
  section: Section,
  context: StandardContext,
): SectionView & { readonly heading: string } {
  const heading = sectionHeading(concept, section, context.municipality.profile);
  return { heading, ...sectionContent(section, concepts[concept].anchor, context) };
}

/**
 * Makes what a section says ready to print; `anchor` is the section's. An inherited one takes the municipality's shared
 * text, and says so where another has it too.
 */
export function sectionContent(section: Section, anchor: string, context: StandardContext): SectionView {
  const { profile } = context.municipality;
  const print = (blocks: readonly Block[]) => sectionBlocks(blocks, anchor, context);
  const laws = lawAboveViews(section, context);
  switch (section.status) {
    case "stated":
    case "stated-none":
      return { blocks: [...print(section.body), ...laws], conflicts: [] };
    case "conflict":
      return {
        blocks: [...print(section.body ?? []), ...laws],
        conflicts: section.conflicts.map((conflict) => conflictView(conflict, context)),
      };
    case "inherited": {
      const adoption = profile.sharedTexts?.[section.text]?.adoption;
      const notes = [
        ...(isShared(section.text, context) ? [texts.standard.sharedText({ name: profile.name })] : []),
        ...(adoption === undefined
          ? []
          : [texts.standard.sharedTextAdopted({ adopted: adoptionText(adoption) })]),
      ];
      return {
        blocks: [...print(inheritedBody(section, profile)), ...laws],
        conflicts: [],
        ...(notes.length === 0 ? {} : { layerNote: notes.join(" ") }),
        ...(section.body === undefined ? {} : { added: print(section.body) }),
      };
    }
    default:
      return section satisfies never;
  }
}

/** Whether another standard of the municipality has the same text. */
function isShared(text: string, { municipality, standard }: StandardContext): boolean {
  return municipality.records.some(
    ({ standard: other }) =>
      other.id !== standard.id && inheritedSections(other).some((section) => section.text === text),
  );
}
