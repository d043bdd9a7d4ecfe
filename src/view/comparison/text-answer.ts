import { plainWords } from "../../format/markdown.ts";
import { bindText } from "../../format/typography.ts";
import {
  type Block,
  concepts,
  inheritedBody,
  type Section,
  sectionOfOwn,
  type TextConcept,
} from "../../model/index.ts";
import { factSection } from "../fact-section.ts";
import { notStatedAnchor, notStatedView } from "../not-stated-view.ts";
import { sectionHeading } from "../section-view.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts, textsFor } from "../texts.ts";
import { isToldInBlocks, ownAnchor, ownAnswers } from "../told-elsewhere.ts";
import type { Said } from "./answer.ts";

/** A text of more letters is read where it stands. */
const longestQuote = 200;

/** What a standard says under a concept, and where it stands. */
export interface ConceptText {
  readonly section: Section;
  readonly heading: string;
  readonly anchor: string;
}

/** Gives the sections that answer a concept's question: its own, else those of the standard that say they do. */
export function conceptTexts(
  concept: TextConcept,
  { standard, municipality }: OwnedStandard,
): readonly ConceptText[] {
  const section = standard.sections[concept];
  if (section !== undefined) {
    const heading = sectionHeading(concept, section, municipality.profile);
    return [{ section, heading, anchor: concepts[concept].anchor }];
  }
  return ownAnswers(concept, standard).map((own) => ({
    section: sectionOfOwn(own),
    heading: own.heading,
    anchor: ownAnchor(own.id),
  }));
}

/** Gives the blocks of a section, a text that it inherits first. */
export function blocksIn(section: Section, { municipality }: OwnedStandard): readonly Block[] {
  const { body = [] } = section;
  return section.status === "inherited" ? [...inheritedBody(section, municipality.profile), ...body] : body;
}

/** Gives a text as one line of words. */
export const lineOf = (markdown: string): string => bindText(plainWords(markdown).replace(/\s+/g, " "));

const sentencesIn = (block: Block | undefined): string | undefined =>
  typeof block === "object"
    ? block.kind === "text"
      ? lineOf(block.text)
      : undefined
    : block && lineOf(block);

/**
 * Gives all that a section says, where it is short and in plain sentences, else under which heading to read it; that there is
 * none is said all the same.
 */
function quoted({ section, heading }: ConceptText, owned: OwnedStandard): Pick<Said, "more" | "read"> {
  const [first, ...others] = blocksIn(section, owned).map(sentencesIn);
  const told = [first, ...others];
  const text = told.some((one) => one === undefined) ? undefined : told.join(" ");
  if (text !== undefined && text.length <= longestQuote) return { more: [text] };
  const isNone = section.status === "stated-none" && first !== undefined;
  return { more: isNone ? [first] : [], read: texts.comparison.read({ section: heading }) };
}

/** Says that the source does not tell, and leads to what it leaves open. */
export function notStated(owned: OwnedStandard): Said {
  const view = notStatedView(owned);
  return {
    status: "not-stated",
    short: texts.comparison.notStated,
    section: view === undefined ? "" : notStatedAnchor(view),
  };
}

/** Names how many things a text says of the same. */
export function conflictText(statements: number, { municipality: { profile } }: OwnedStandard): string {
  return textsFor(profile.voice).comparison.conflict({ count: texts.conflict.count(statements) });
}

/** Names each point on which a section contradicts itself. */
export function conflictLines(section: Section | undefined, owned: OwnedStandard): readonly string[] {
  if (section?.status !== "conflict") return [];
  const { voice } = owned.municipality.profile;
  return section.conflicts.map(({ about, statements }) => {
    const count = texts.conflict.count(statements.length);
    return bindText(textsFor(voice).conflict.title({ count, about }));
  });
}

/** Says what the Act gives and a section does not, as the section itself does before the municipality's words. */
export function lawLines({ lawAbove = [] }: Section): readonly string[] {
  return lawAbove.map(({ about, says }) => bindText(`${texts.lawAbove.title({ about })} ${lineOf(says)}`));
}

/**
 * Gives what the texts under a concept say, where no value does: all of it where it is short, else where to read it. Where
 * they contradict themselves, that is the answer.
 */
export function textAnswer(
  concept: TextConcept,
  owned: OwnedStandard,
  {
    short = texts.comparison.inText,
    isQuoted = true,
  }: { readonly short?: string; readonly isQuoted?: boolean } = {},
): Said {
  const { standard } = owned;
  const [first, ...others] = conceptTexts(concept, owned);
  if (first === undefined) {
    if (isToldInBlocks(concept, standard)) return { status: "in-text", short, section: "" };
    return factSection(concept, standard.facts) === undefined
      ? notStated(owned)
      : { status: "in-text", short, section: concepts[concept].anchor };
  }
  const { section, heading, anchor } = first;
  if (section.status === "conflict" && isQuoted) {
    const [{ statements }, ...more] = section.conflicts as [(typeof section.conflicts)[number]];
    return {
      status: "in-conflict",
      short: conflictText(statements.length, owned),
      more: more.length === 0 ? section.conflicts.map(({ about }) => about) : conflictLines(section, owned),
      section: anchor,
    };
  }
  const isWhole = isQuoted && others.length === 0;
  return {
    status: "in-text",
    short,
    ...(isWhole ? quoted(first, owned) : { read: texts.comparison.read({ section: heading }) }),
    section: anchor,
  };
}
