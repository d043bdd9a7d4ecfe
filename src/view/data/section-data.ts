import {
  type Concept,
  conceptOrder,
  concepts,
  inheritedBody,
  lawsOf,
  placeWords,
  type Section,
  type Standard,
  sectionOfOwn,
  type TextConcept,
} from "../../model/index.ts";
import { factSection } from "../fact-section.ts";
import type { FullPart } from "../full-parts.ts";
import { paragraphView } from "../law-view.ts";
import type { StandardContext } from "../standard-context.ts";
import { ownAnchor } from "../told-elsewhere.ts";
import { type BlockDataContext, blocksData } from "./block-data.ts";
import type { SectionData } from "./schema/section.ts";

/** What a section of a page is in the data of its standard. */
interface Named {
  readonly section: Section;
  readonly concept?: Concept;
  readonly answers?: readonly Concept[] | undefined;
}

/** Makes the sections of a standard ready to publish, in the order of its page. */
export function sectionsData(
  parts: readonly FullPart[],
  context: StandardContext,
  block: BlockDataContext,
  pageUrl: string,
): SectionData[] {
  return parts.flatMap(({ id, heading, kind }) => {
    const named = kind === "section" ? namedAt(id, context.standard) : undefined;
    if (named === undefined) return [];
    const { concept, answers } = named;
    return [
      {
        id,
        url: `${pageUrl}#${id}`,
        concept,
        answers: answers && [...answers],
        heading,
        ...contentData(named.section, context, block),
      },
    ];
  });
}

/** Finds the section of an anchor; a value that no section tells has one that is made of it. */
function namedAt(anchor: string, { sections, facts, ownSections = [] }: Standard): Named | undefined {
  const own = ownSections.find(({ id }) => ownAnchor(id) === anchor);
  if (own !== undefined) return { section: sectionOfOwn(own), answers: own.answers };
  const concept = conceptOrder.find((key) => concepts[key].anchor === anchor) as TextConcept | undefined;
  if (concept === undefined) return undefined;
  const section = sections[concept] ?? factSection(concept, facts);
  return section === undefined ? undefined : { section, concept };
}

function contentData(
  section: Section,
  { municipality, standard }: StandardContext,
  context: BlockDataContext,
): Pick<SectionData, "status" | "blocks" | "conflicts" | "lawAbove" | "shared"> {
  const { write } = context;
  const { profile } = municipality;
  const isShared = section.status === "inherited";
  const blocks = [...(isShared ? inheritedBody(section, profile) : []), ...(section.body ?? [])];
  const conflicts = section.status === "conflict" ? section.conflicts : [];
  return {
    status: isShared ? "stated" : section.status,
    blocks: blocksData(blocks, context),
    conflicts: conflicts.map(({ about, statements }) => ({
      about,
      statements: statements.map(({ text, where }) => ({ text: write(text), where: placeWords(where) })),
    })),
    lawAbove: (section.lawAbove ?? []).map(({ about, says, under, text, where }) => ({
      about,
      says: write(says),
      laws: lawsOf({ under }, standard.legalBasis).map(paragraphView),
      text: write(text),
      where: placeWords(where),
    })),
    shared: isShared
      ? { key: section.text, adoption: profile.sharedTexts?.[section.text]?.adoption }
      : undefined,
  };
}
