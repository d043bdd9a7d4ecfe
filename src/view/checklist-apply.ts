import { complaintsOf, inheritedBlocks, sectionOfOwn } from "../model/index.ts";
import { isAppliedFor } from "./applied-for.ts";
import type { BlockView } from "./block-view.ts";
import { freedom, lostContact, mostHours, pricesToPay } from "./checklist-facts.ts";
import { type ContactView, contactsFor, noContactText, withoutMailNote } from "./contact-view.ts";
import { startText } from "./fact-section.ts";
import { sectionContent, sectionView } from "./section-view.ts";
import { shownTexts } from "./shown-texts.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";
import { type TimeLimitView, timeLimitsView } from "./time-limit-view.ts";
import { blocksOf, ownAnchor, ownAnswers } from "./told-elsewhere.ts";
import { callLines, type WriteLineView } from "./write-line-view.ts";

/** Whom to call, what to know before, and lines for the call. */
export interface ChecklistApplyView {
  readonly contacts: readonly ContactView[];
  readonly notStated?: string;
  /** How to begin, where the source has no section on it that is short enough. */
  readonly start?: string;
  readonly blocks: readonly BlockView[];
  /** What one need not do: take the help, say one's name. */
  readonly freedom?: string;
  readonly timeLimits: readonly TimeLimitView[];
  /** Says how much help there is at most. */
  readonly mostHours?: string;
  /** Says when the municipality gives up where it finds nobody. */
  readonly lostContact?: string;
  /** What is to be paid, or that the help is free. */
  readonly prices?: readonly string[];
  readonly writeLines: readonly WriteLineView[];
}

/** More words on how to apply leave no room to write; they stand in the full edition. */
const mostWords = 60;

/**
 * Limits that matter before and while one applies; follow-up belongs to the full edition, and a disputed limit is a
 * question.
 */
const applyLimits = ["first-contact", "decision", "delivery", "course"];

/** Makes what the front of the checklist says of the way to the help. */
export function checklistApply(context: StandardContext): ChecklistApplyView {
  const { standard, municipality } = context;
  // Several ways to complain fill the sheet; what then stands in the full edition alone is left out.
  const isRoom = complaintsOf(standard).length < 2;
  const contacts = contactsFor(standard, "apply").map((contact) =>
    isRoom ? contact : withoutMailNote(contact),
  );
  const timeLimits = standard.timeLimits.filter(({ kind }) => applyLimits.includes(kind));
  return {
    contacts,
    ...(contacts.length === 0 ? { notStated: noContactText(municipality.profile, standard) } : {}),
    ...wayIn(context),
    ...freedom(standard),
    timeLimits: timeLimitsView(timeLimits, context).limits,
    ...mostHours(standard.facts),
    ...lostContact(standard.facts),
    ...pricesToPay(context),
    writeLines: callLines(
      contacts.some(({ phone }) => phone !== undefined),
      { isAppliedFor: isRoom && isAppliedFor(standard) },
    ),
  };
}

/** Tells in the section's words how to begin; in those of the short answer where there is none, or it is long. */
function wayIn(context: StandardContext): Pick<ChecklistApplyView, "start" | "blocks"> {
  const { standard } = context;
  const { howToApply } = standard.sections;
  const howTo = [
    ...(howToApply === undefined ? [] : [sectionView("howToApply", howToApply, context)]),
    ...ownAnswers("howToApply", standard).map((own) =>
      sectionContent(sectionOfOwn(own), ownAnchor(own.id), context),
    ),
  ];
  const blocks = howTo.flatMap((section) => [...section.blocks, ...(section.added ?? [])]).filter(isOwn);
  const groups = groupBlocks(context);
  const words = shownTexts(blocks).join(" ").match(/\S+/g) ?? [];
  return blocks.length === 0 || words.length > mostWords
    ? { start: startText(standard), blocks: groups }
    : { blocks: [...groups, ...blocks] };
}

/** Where the law holds above the text, the list asks; the full edition tells. */
const isOwn = ({ kind }: BlockView): boolean => kind !== "lawAbove";

/** Who belongs to which target group, where the section on how to apply does not tell it itself. */
function groupBlocks({ standard, writer, municipality }: StandardContext): readonly BlockView[] {
  const { howToApply: _, ...sections } = standard.sections;
  const told = ownAnswers("howToApply", standard);
  const others = { sections, ownSections: standard.ownSections?.filter((own) => !told.includes(own)) };
  const inherited = inheritedBlocks(others, municipality.profile);
  const groups = blocksOf({ ...others, inheritedBlocks: inherited }).flatMap((block) =>
    block.kind === "groups" ? block.items : [],
  );
  if (groups.length === 0) return [];
  return [
    {
      kind: "entries",
      introHtml: writer.blockHtml(texts.checklist.groups),
      entries: groups.map(({ name, who }) => ({
        title: name,
        textHtml: writer.blockHtml(who),
        facts: [],
        lists: [],
      })),
    },
  ];
}
