import { upperFirst } from "../format/typography.ts";
import { type Conflict, concepts, type Section, type TextConcept } from "../model/index.ts";
import { type BlockView, blockView } from "./block-view.ts";
import { askText } from "./contact-view.ts";
import type { StandardContext } from "./standard-context.ts";

/** A point on which the source contradicts itself, with each statement and its place. */
export interface ConflictView {
  readonly about: string;
  /** How many things the source says: "to", "tre" or "flere". */
  readonly count: string;
  /** Each statement below the place in the source where it stands; none weighs more than another. */
  readonly statements: readonly { readonly where: string; readonly textHtml: string }[];
  readonly ask: string;
}

/** What a section of the full edition shows below its heading. */
export interface SectionView {
  readonly blocks: readonly BlockView[];
  readonly conflicts: readonly ConflictView[];
  /** Says that the text is shared by several standards of the municipality. */
  readonly layerNote?: string;
}

const countWords: Readonly<Record<number, string>> = { 2: "to", 3: "tre" };

/** Makes one point of contradiction ready to print. */
export function conflictView(conflict: Conflict, context: StandardContext): ConflictView {
  return {
    about: conflict.about,
    count: countWords[conflict.statements.length] ?? "flere",
    statements: conflict.statements.map(({ text, where }) => ({
      where: upperFirst(where),
      textHtml: context.writer.inlineHtml(text),
    })),
    ask: askText(context.municipality.profile, context.standard),
  };
}

/** Makes a section ready to print; an inherited one takes the municipality's shared text and says so. */
export function sectionView(
  concept: TextConcept,
  section: Section,
  context: StandardContext,
): SectionView & { readonly heading: string } {
  const { profile } = context.municipality;
  const base = { heading: section.heading ?? concepts[concept].heading };
  const print = (blocks: readonly Parameters<typeof blockView>[0][]) =>
    blocks.map((block) => blockView(block, context.writer));
  switch (section.status) {
    case "stated":
    case "stated-none":
      return { ...base, blocks: print(section.body), conflicts: [] };
    case "conflict":
      return {
        ...base,
        blocks: print(section.body ?? []),
        conflicts: section.conflicts.map((conflict) => conflictView(conflict, context)),
      };
    case "inherited": {
      const shared = profile.sharedTexts?.[section.text];
      return {
        ...base,
        heading: section.heading ?? shared?.heading ?? base.heading,
        blocks: print(shared?.body ?? []),
        conflicts: [],
        layerNote: `Det gælder for flere af de kvalitetsstandarder, som ${profile.name} har.`,
      };
    }
    default:
      return section satisfies never;
  }
}
