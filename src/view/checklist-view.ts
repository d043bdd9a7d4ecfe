import { rareWordsOf } from "../format/terms.ts";
import { bindText } from "../format/typography.ts";
import { inheritedBlocks, lawsOf, type Standard, sectionOfOwn } from "../model/index.ts";
import type { BlockView } from "./block-view.ts";
import type { Bookmark } from "./bookmark.ts";
import { freedom, lostContact, pricesToPay } from "./checklist-facts.ts";
import { type ComplaintView, complaintView } from "./complaint-view.ts";
import { type ContactView, contactsFor, noContactText, shortAskText } from "./contact-view.ts";
import { type EmergencyLineView, emergencyLine, emergencyPart } from "./emergency-view.ts";
import { startText } from "./fact-section.ts";
import { lawNotes } from "./law-view.ts";
import { explainedWords, type NationalKey, nationalView } from "./national-view.ts";
import { applyNotStated } from "./not-stated-view.ts";
import { responsibilitiesView } from "./responsibilities-view.ts";
import { type ConflictView, sectionContent, sectionView } from "./section-view.ts";
import { shownTexts } from "./shown-texts.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { type TimeLimitView, timeLimitsView } from "./time-limit-view.ts";
import { blocksOf, ownAnchor, ownAnswers } from "./told-elsewhere.ts";
import { usedWords, type WordView } from "./words-view.ts";
import { applyLines, complainLines, notesLine, type WriteLineView } from "./write-line-view.ts";

/** A box to tick; `id` names it on the page and in the PDF's form. */
export interface TickView {
  readonly id: string;
  readonly label: string;
  readonly textHtml: string;
  readonly reasonHtml?: string;
}

/** The checklist of a standard, made from the standard alone and never written a second time. */
export interface ChecklistView {
  readonly municipality: string;
  readonly title: string;
  readonly responsibilities: {
    readonly heading: string;
    readonly ticks: readonly TickView[];
    readonly introHtml?: string;
    /** Says that the source names no responsibilities. */
    readonly notStated?: string;
    /** What one need not do: take the help, say one's name. */
    readonly freedom?: string;
  };
  readonly apply: {
    readonly heading: string;
    /** How to begin, where the source has no section on how to apply. */
    readonly start?: string;
    readonly blocks: readonly BlockView[];
    readonly conflicts: readonly ConflictView[];
    readonly contacts: readonly ContactView[];
    readonly notStated?: string;
    readonly timeLimits: readonly TimeLimitView[];
    /** Says when the municipality gives up where it finds nobody. */
    readonly lostContact?: string;
    /** What is to be paid; help that costs nothing needs no room. */
    readonly prices?: readonly string[];
    /** Says what the source leaves open: price, time to an answer. */
    readonly open?: string;
    readonly writeLines: readonly WriteLineView[];
  };
  readonly complain: ComplaintView & {
    readonly part: string;
    readonly writeLines: readonly WriteLineView[];
  };
  /** Left out where the list begins with the standard's own numbers. */
  readonly emergencyLine?: EmergencyLineView;
  readonly emergency?: NonNullable<ReturnType<typeof emergencyPart>>;
  readonly notice: string;
  /** Room for what one wants to remember, where the paper has it. */
  readonly notes: WriteLineView;
  /** The hard words of the list that it does not explain where they stand. */
  readonly words: readonly WordView[];
  readonly parts: typeof checklistParts;
}

/** The anchors and headings of the three parts, and of the words at the end. */
export const checklistParts = {
  responsibilities: { id: "ansvar", text: texts.checklist.responsibilities },
  apply: { id: "soeg", text: texts.checklist.apply },
  complain: { id: "klage", text: texts.checklist.complain },
  words: { id: "ord", text: texts.checklist.words },
} as const;

/**
 * Limits that matter before and while one applies; follow-up belongs to the full edition. A disputed limit is told
 * once, with the conflict.
 */
const applyLimits = ["first-contact", "decision", "delivery", "course"];

/** Makes the checklist: responsibilities, how to apply, how to complain, and the hard words of all three. */
export function checklistView(context: StandardContext): ChecklistView {
  const parts = partsOf(context);
  const { heading: _, ...complain } = parts.complain;
  const printed = { ...parts, complain };
  const explained = complain.nationalKeys.flatMap(explainedWords);
  const shown = [...shownTexts(printed), ...shownTexts(Object.values(checklistParts))];
  return {
    ...parts,
    words: usedWords(shown, {
      explained,
      words: rareWordsOf(context.municipality.profile, context.standard),
    }),
    parts: checklistParts,
  };
}

/** Whatever the rule of complaint is, the list says that each case is looked at, and that somebody may come along. */
function nationalKeysOf(standard: Standard, complaintKeys: readonly NationalKey[]): readonly NationalKey[] {
  return [...lawNotes(["individual", "companion"], lawsOf({}, standard.legalBasis)), ...complaintKeys];
}

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

function partsOf(context: StandardContext): Omit<ChecklistView, "words" | "parts"> {
  const { standard, writer, municipality } = context;
  const { profile } = municipality;
  const responsibilities = responsibilitiesView(standard, writer);
  const contacts = contactsFor(standard, "apply");
  const { howToApply } = standard.sections;
  const howTo = [
    ...(howToApply === undefined ? [] : [sectionView("howToApply", howToApply, context)]),
    ...ownAnswers("howToApply", standard).map((own) =>
      sectionContent(sectionOfOwn(own), ownAnchor(own.id), context),
    ),
  ];
  const said = howTo.flatMap(({ blocks, added = [] }) => [...blocks, ...added]);
  const blocks = [...groupBlocks(context), ...said];
  const toldConflicts = howTo.flatMap(({ conflicts }) => conflicts);
  const limits = timeLimitsView(
    standard.timeLimits.filter(({ kind }) => applyLimits.includes(kind)),
    context,
  );
  const complaint = complaintView(context);
  const nationalKeys = nationalKeysOf(standard, complaint.nationalKeys);
  const emergency = emergencyPart(context);
  const open = applyNotStated(context);
  const ask = shortAskText(profile, standard, { contacts, where: texts.checklist.whereContacts });
  const voiced = textsFor(profile.voice);
  return {
    municipality: profile.name,
    title: standard.title,
    responsibilities: {
      heading: checklistParts.responsibilities.text,
      ticks: (responsibilities?.items ?? []).map((item, index) => ({ id: `ansvar-${index + 1}`, ...item })),
      ...(responsibilities?.introHtml === undefined ? {} : { introHtml: responsibilities.introHtml }),
      ...(responsibilities === undefined
        ? { notStated: voiced.notStated.responsibilities({ name: profile.name, ask }) }
        : {}),
      ...freedom(standard.facts),
    },
    apply: {
      heading: checklistParts.apply.text,
      ...(howTo.length === 0 ? { start: bindText(startText(standard)) } : {}),
      blocks,
      conflicts: toldConflicts.length > 0 ? toldConflicts : limits.conflicts,
      contacts,
      ...(contacts.length === 0 ? { notStated: noContactText(profile, standard) } : {}),
      timeLimits: limits.limits,
      ...lostContact(standard.facts),
      ...pricesToPay(context),
      ...(open === undefined ? {} : { open }),
      writeLines: applyLines(contacts.length > 0),
    },
    complain: {
      ...complaint,
      ...(complaint.ask === undefined ? {} : { ask: voiced.ask.question({ ask }) }),
      nationalKeys,
      national: nationalView(nationalKeys, lawsOf({}, standard.legalBasis)),
      part: checklistParts.complain.text,
      writeLines: complaint.routes.some(({ appeal }) => appeal !== undefined) ? complainLines : [],
    },
    ...(emergency === undefined ? { emergencyLine } : { emergency }),
    notes: notesLine,
    notice: voiced.checklist.notice,
  };
}

/** Lists the bookmarks of the checklist below its title. */
export function checklistBookmarks({ parts, emergency, words }: ChecklistView): readonly Bookmark[] {
  const numbered = [parts.responsibilities, parts.apply, parts.complain].map(({ id, text }, index) => ({
    title: `${index + 1}. ${text}`,
    anchor: id,
    level: 2,
  }));
  return [
    ...(emergency ? [{ title: emergency.heading, anchor: emergency.id, level: 2 }] : []),
    ...numbered,
    ...(words.length > 0 ? [{ title: parts.words.text, anchor: parts.words.id, level: 2 }] : []),
  ];
}
