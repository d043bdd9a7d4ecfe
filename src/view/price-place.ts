import {
  concepts,
  inheritedBlocks,
  type OwnSection,
  type Standard,
  type TextConcept,
} from "../model/index.ts";
import { sectionHeading } from "./section-view.ts";
import type { OwnedStandard } from "./standard-context.ts";
import { isToldInBlocks, ownAnchor, ownAnswers } from "./told-elsewhere.ts";

/** A section by its anchor and heading. */
interface SectionPlace {
  readonly id: string;
  readonly heading: string;
}

/** Gives the section that tells what the help costs, or that has a catalogue with prices. */
export function pricePlace({ standard, municipality }: OwnedStandard): SectionPlace | undefined {
  const { profile } = municipality;
  const { sections, ownSections = [] } = standard;
  const ofConcept = (concept: TextConcept): SectionPlace => ({
    id: concepts[concept].anchor,
    heading: sectionHeading(concept, sections[concept], profile),
  });
  const ofOwn = ({ id, heading }: OwnSection): SectionPlace => ({ id: ownAnchor(id), heading });
  const hasPrices = (some: Pick<Standard, "sections" | "ownSections">) =>
    isToldInBlocks("cost", { ...some, inheritedBlocks: inheritedBlocks(some, profile) });
  if (sections.cost !== undefined) return ofConcept("cost");
  const [answer] = ownAnswers("cost", standard);
  if (answer !== undefined) return ofOwn(answer);
  const written = Object.keys(sections) as TextConcept[];
  const concept = written.find((key) => hasPrices({ sections: { [key]: sections[key] } }));
  if (concept !== undefined) return ofConcept(concept);
  const own = ownSections.find((one) => hasPrices({ sections: {}, ownSections: [one] }));
  return own === undefined ? undefined : ofOwn(own);
}
