import { bindText } from "../format/typography.ts";
import { complaintsOf, lawsOf, type Standard } from "../model/index.ts";
import { isAppliedFor } from "./applied-for.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ChecklistApplyView, checklistApply } from "./checklist-apply.ts";
import { type ComplaintLinesView, complaintLines } from "./complaint-lines.ts";
import type { ComplaintLink } from "./complaint-link.ts";
import { complaintView, nationalKeys, saysNo } from "./complaint-view.ts";
import { contactsFor, shortAskText } from "./contact-view.ts";
import {
  type EmergencyLineView,
  type EmergencyView,
  emergencyLine,
  emergencyPart,
} from "./emergency-view.ts";
import { lawNotes } from "./law-view.ts";
import { type ShortNationalView, shortNationalView } from "./national-view.ts";
import { questionTicks } from "./question-view.ts";
import { responsibilitiesView } from "./responsibilities-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import type { TickView } from "./tick-view.ts";
import { moreNotesLine, notesLine, type WriteLineView } from "./write-line-view.ts";

/** Boxes to tick, with what is said above them. */
interface TicksView {
  readonly introHtml?: string;
  readonly ticks: readonly TickView[];
}

/** A part of the list, by what one does with it. */
export type ChecklistPartView = { readonly id: string; readonly heading: string } & (
  | ({ readonly kind: "apply" } & ChecklistApplyView)
  /** What to have at hand, what to ask, what is asked of oneself. */
  | ({ readonly kind: "ticks" } & TicksView)
  | {
      readonly kind: "complain";
      readonly ways: readonly ComplaintLinesView[];
      /** Whom to ask, where there is a way that is no appeal. */
      readonly ask?: string;
      readonly help?: ComplaintLink;
    }
  | ({ readonly kind: "national" } & ShortNationalView)
);

/**
 * The checklist of a standard: on the front what to do now, on the back what to know afterwards. It is made from the
 * standard alone and never written a second time.
 */
export interface ChecklistView {
  readonly municipality: string;
  readonly title: string;
  readonly notice: string;
  /** Whom to call in danger, before all else. */
  readonly emergencyLine: EmergencyLineView;
  readonly emergency?: {
    readonly id: string;
    readonly heading: string;
    readonly numbers: readonly Omit<EmergencyView["numbers"][number], "shortNotes">[];
  };
  readonly front: readonly ChecklistPartView[];
  /** Room for answers and agreements. */
  readonly notes: WriteLineView;
  readonly back: readonly ChecklistPartView[];
  readonly moreNotes: WriteLineView;
}

/** Makes the checklist. */
export function checklistView(context: StandardContext): ChecklistView {
  const { standard, municipality } = context;
  const { checklist: headings } = texts;
  const { notice } = textsFor(municipality.profile.voice).checklist;
  return {
    municipality: municipality.profile.name,
    title: standard.title,
    notice,
    ...inDanger(context),
    front: [
      {
        kind: "apply",
        id: "soeg",
        heading: isAppliedFor(standard) ? headings.apply : headings.get,
        ...checklistApply(context),
      },
      ...ticksPart("hav-klar", headings.bring, { ticks: bringTicks(standard) }),
      ...ticksPart("spoerg", headings.ask, asked(context)),
    ],
    notes: notesLine,
    back: [
      ...ticksPart("ansvar", headings.responsibilities, duties(context)),
      { kind: "complain", id: "klage", heading: complainHeading(standard), ...complainPart(context) },
      nationalPart(standard),
    ],
    moreNotes: moreNotesLine,
  };
}

/** No heading promises a way to complain that the text does not give. */
function complainHeading(standard: Standard): string {
  return complaintsOf(standard).some(({ kind }) => kind === "appeal")
    ? texts.checklist.complain
    : texts.complaint.whether;
}

function inDanger(context: StandardContext): Pick<ChecklistView, "emergency" | "emergencyLine"> {
  const emergency = emergencyPart(context);
  if (emergency === undefined) return { emergencyLine };
  const { id, heading, numbers } = emergency;
  return {
    emergencyLine,
    emergency: {
      id,
      heading,
      numbers: numbers.map(({ name, phone, shortNotes = [] }) => ({
        name,
        phone,
        ...(shortNotes.length === 0 ? {} : { note: shortNotes.join(" ") }),
      })),
    },
  };
}

/** Leaves a part without boxes out: what a source does not ask is not made up. */
function ticksPart(id: string, heading: string, part: TicksView): readonly ChecklistPartView[] {
  return part.ticks.length === 0 ? [] : [{ kind: "ticks", id, heading, ...part }];
}

function bringTicks({ bring = [] }: Standard): readonly TickView[] {
  return bring.map(bindText).map((text, index) => ({
    id: `hav-klar-${index + 1}`,
    label: text,
    textHtml: text,
  }));
}

function asked({ standard, municipality, writer }: StandardContext): TicksView {
  const { whyAsk } = textsFor(municipality.profile.voice).checklist;
  return { introHtml: writer.blockHtml(whyAsk), ticks: questionTicks(standard) };
}

function duties({ standard, writer }: StandardContext): TicksView {
  const { items = [], introHtml } = responsibilitiesView(standard, writer) ?? {};
  return {
    ...(introHtml === undefined ? {} : { introHtml }),
    ticks: items.map((item, index) => ({ id: `ansvar-${index + 1}`, ...item })),
  };
}

function complainPart(context: StandardContext) {
  const { standard, municipality } = context;
  const complaint = complaintView(context);
  const ways = complaintLines(complaint, standard);
  // Where there are several ways, the sheet has no room for one more address: its code leads to the text, and on from there.
  const isRoom = ways.length < 2 || context.writer.medium === "page";
  const help = complaint.help === undefined || !isRoom ? {} : { help: complaint.help };
  if (complaint.ask === undefined) return { ways, ...help };
  const { profile } = municipality;
  const contacts = contactsFor(standard, "apply");
  const ask = shortAskText(profile, standard, { contacts, where: texts.checklist.whereContacts });
  return { ways, ...help, ask: textsFor(profile.voice).ask.question({ ask }) };
}

/**
 * Each case is looked at, and somebody may come along; and what to do after a no. The course of an appeal stands in the
 * full edition and in the letter.
 */
function nationalPart(standard: Standard): ChecklistPartView {
  const ways = complaintsOf(standard);
  const afterANo = new Set(ways.flatMap((way) => nationalKeys(way, standard)));
  const keys = [
    ...lawNotes(["individual", "companion"], lawsOf({}, standard.legalBasis)),
    ...(["letterDecides", "guidance"] as const).filter((key) => afterANo.has(key)),
  ];
  return {
    kind: "national",
    id: "hele-landet",
    heading: texts.checklist.national,
    ...shortNationalView(keys, ways.some(saysNo)),
  };
}

/** Lists the bookmarks of the checklist below its title. */
export function checklistBookmarks({ emergency, front, back }: ChecklistView): readonly Bookmark[] {
  const parts = [...front, ...back].map(({ id, heading }, index) => ({
    title: `${index + 1}. ${heading}`,
    anchor: id,
    level: 2,
  }));
  return [...(emergency ? [{ title: emergency.heading, anchor: emergency.id, level: 2 }] : []), ...parts];
}
