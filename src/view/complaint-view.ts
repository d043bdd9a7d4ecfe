import { durationText } from "../format/duration.ts";
import { paragraphName } from "../format/law.ts";
import { joinWords } from "../format/typography.ts";
import {
  appealRuleOf,
  type Complaint,
  canAppeal,
  complaintsOf,
  lawsOf,
  type Standard,
} from "../model/index.ts";
import { type ComplaintLink, complaintPageLink } from "./complaint-link.ts";
import { askText, type ContactView, contactView } from "./contact-view.ts";
import { lawNotes } from "./law-view.ts";
import { type NationalKey, type NationalView, nationalView } from "./national-view.ts";
import { adoptionText } from "./source-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** Every way to complain of a standard, and what holds for all of them. */
export interface ComplaintView {
  readonly heading: string;
  readonly routes: readonly ComplaintRouteView[];
  /** Decisions that the law keeps from being appealed, although the standard's main decision can be. */
  readonly exception?: string;
  /** The texts of national law that belong to all of it. */
  readonly nationalKeys: readonly NationalKey[];
  readonly national: NationalView;
  /** Where they stand in a book that has them once for all. */
  readonly seeAlso?: { readonly text: string; readonly anchor: string };
  /** Says whom to ask, once for all ways that are no appeal; an appeal tells itself where to turn. */
  readonly ask?: string;
  /** The way to the page that helps with a complaint. */
  readonly help?: ComplaintLink;
}

/** One way to complain, by its kind. */
export interface ComplaintRouteView {
  readonly kind: Complaint["kind"];
  /** What the complaint is about, where there are several ways. */
  readonly concerns?: string;
  readonly introHtml: string;
  /** Says which paragraph rules an appeal out. */
  readonly citesHtml?: string;
  /** Says who adopted a way that the standard shares, and when. */
  readonly adopted?: string;
  /** Present for an appeal only. */
  readonly appeal?: AppealView;
  /** The texts of national law that hold for this way and not for all. */
  readonly national?: NationalView;
}

/** The course of an appeal. */
export interface AppealView {
  readonly deadline: string;
  readonly forms: string;
  readonly to?: ContactView;
  readonly helpHtml?: string;
  readonly stepsHtml: readonly string[];
  /** Says who decides: at once, or where the municipality keeps its decision. */
  readonly decision: string;
}

/** A way to complain that is an appeal. */
export type Appeal = Extract<Complaint, { kind: "appeal" }>;

/**
 * Names the paragraphs whose decisions the law keeps from being appealed, in one sentence; those of which a way of their
 * own says it are left out. Undefined where there are none.
 */
function appealException(standard: Standard): string | undefined {
  const told = complaintsOf(standard)
    .filter(({ kind, under }) => kind === "no-appeal-by-statute" && under !== undefined)
    .flatMap((way) => lawsOf(way, standard.legalBasis));
  const paragraphs = standard.legalBasis
    .filter((basis) => basis.appeal === "no-appeal-by-statute" && !told.includes(basis))
    .map(({ law, section, about }) =>
      texts.complaint.exceptOne({ paragraph: paragraphName({ law, section }), about }),
    );
  return paragraphs.length === 0
    ? undefined
    : texts.complaint.exception({ paragraphs: joinWords(paragraphs, "og") });
}

/** Makes the rules of complaint ready to print. A municipality's "no" is shown as its own statement, never as ours. */
export function complaintView(context: StandardContext): ComplaintView {
  const { standard } = context;
  const { profile } = context.municipality;
  const complaints = complaintsOf(standard);
  const keysOfEach = complaints.map((complaint) => nationalKeys(complaint, standard));
  const shared = (keysOfEach[0] ?? []).filter((key) => keysOfEach.every((keys) => keys.includes(key)));
  const exception = appealException(standard);
  const help = complaintPageLink(context);
  return {
    heading: canAppeal(standard) ? texts.headings.complaint : texts.complaint.whether,
    routes: complaints.map((complaint, index) => {
      const own = (keysOfEach[index] ?? []).filter((key) => !shared.includes(key));
      return {
        ...routeView(complaint, context),
        ...(own.length === 0 ? {} : { national: nationalView(own, { despite: saysNo(complaint) }) }),
      };
    }),
    ...(exception === undefined ? {} : { exception }),
    ...(help === undefined ? {} : { help }),
    nationalKeys: shared,
    national: {
      ...nationalView(shared, { despite: complaints.some(saysNo) }),
      heading: texts.complaint.national,
    },
    ...(complaints.every(({ kind }) => kind === "appeal")
      ? {}
      : { ask: textsFor(profile.voice).ask.question({ ask: askText(profile, standard) }) }),
  };
}

/** Whether a municipality's text says that one cannot complain; what a statute says is no such no. */
export const saysNo = ({ kind }: Complaint): boolean => kind === "stated-none" || kind === "no-decision";

function routeView(complaint: Complaint, context: StandardContext): ComplaintRouteView {
  const { writer } = context;
  const { profile } = context.municipality;
  const own = textsFor(profile.voice).complaint;
  const { kind, concerns } = complaint;
  const adoption = "adoption" in complaint ? complaint.adoption : undefined;
  const base = {
    kind,
    ...(concerns === undefined ? {} : { concerns }),
    ...(adoption === undefined
      ? {}
      : { adopted: texts.complaint.adopted({ adopted: adoptionText(adoption) }) }),
  };
  switch (complaint.kind) {
    case "appeal":
      return { ...base, introHtml: writer.blockHtml(complaint.over), appeal: appealView(complaint, context) };
    case "no-appeal-by-statute": {
      const cites = texts.complaint.cites({ cites: complaint.cites });
      return { ...base, introHtml: writer.blockHtml(complaint.text), citesHtml: writer.blockHtml(cites) };
    }
    case "no-decision":
      return { ...base, introHtml: writer.blockHtml(complaint.text) };
    case "stated-none": {
      const reason = complaint.reasonGiven ? "" : own.noReason;
      return { ...base, introHtml: writer.blockHtml(`${complaint.statement}${reason}`) };
    }
    case "not-stated":
      return { ...base, introHtml: writer.blockHtml(own.notStated({ name: profile.name })) };
    default:
      return complaint satisfies never;
  }
}

/** Whoever hears a no asks for it in writing. Guidance is told of help that usually needs no decision, and of no other. */
export function nationalKeys(complaint: Complaint, standard: Standard): readonly NationalKey[] {
  const laws = lawsOf(complaint, standard.legalBasis);
  if (complaint.kind === "appeal") {
    const { who, isStraight } = decisionOf(complaint, standard);
    // What an Act says of its own board does not hold for another.
    const itsOwn = laws.filter(({ law }) => !isStraight && law.appeals?.decidedBy === who);
    const isCounted = weeksFromLetter(complaint, standard) !== undefined;
    return lawNotes(
      [
        ...(isCounted ? (["digitalPost"] as const) : []),
        "letterDecides",
        "noReasons",
        "reassessment",
        "powerOfAttorney",
      ],
      itsOwn,
    );
  }
  if (complaint.kind === "no-appeal-by-statute") return [];
  const isWithoutDecision = laws.some(({ appeal }) => appeal === "usually-no-decision");
  return lawNotes(isWithoutDecision ? ["letterDecides", "guidance"] : ["letterDecides"], laws);
}

/** Tells who decides, and whether the complaint goes there at once: as the standard says, else as its Act does. */
export function decisionOf(
  complaint: Appeal,
  standard: Standard,
): { readonly who: string; readonly isStraight: boolean } {
  const rule = appealRuleOf(lawsOf(complaint, standard.legalBasis));
  return {
    who: complaint.decidedBy ?? rule?.decidedBy ?? "",
    isStraight: (complaint.sentTo ?? rule?.sentTo) === "board",
  };
}

/** Names the board that a complaint goes to at once; undefined where the municipality looks first, or nobody decides. */
export function boardOf(complaint: Complaint, standard: Standard): string | undefined {
  if (complaint.kind !== "appeal") return undefined;
  const { who, isStraight } = decisionOf(complaint, standard);
  return isStraight ? who : undefined;
}

/** Says until when one can complain: as the standard says, else as its Act does. */
export function complaintDeadline(complaint: Appeal, standard: Standard): string | undefined {
  const duration = complaintTime(complaint, standard);
  if (duration === undefined) return undefined;
  const from = complaint.deadline?.from ?? texts.complaint.gotDecision;
  return texts.timeLimits.atMostAfterThat({ duration, from });
}

/** Gives the weeks of a deadline that is counted from the letter; of one that begins with anything else, nobody can tell the last day. */
export function weeksFromLetter(
  { deadline, under }: Appeal,
  { legalBasis }: Pick<Standard, "legalBasis">,
): number | undefined {
  if (deadline === undefined) return appealRuleOf(lawsOf({ under }, legalBasis))?.weeks;
  return texts.complaintPage.fromLetter.test(deadline.from) ? deadline.weeks : undefined;
}

/** Says how long one has to complain: as the standard says, else as its Act does. */
export function complaintTime(complaint: Complaint, standard: Standard): string | undefined {
  if (complaint.kind !== "appeal") return undefined;
  const weeks = complaint.deadline?.weeks ?? appealRuleOf(lawsOf(complaint, standard.legalBasis))?.weeks;
  return weeks === undefined ? undefined : durationText(weeks, "weeks");
}

function appealView(complaint: Appeal, { standard, writer }: StandardContext): AppealView {
  const receiver = standard.contacts.find(({ id }) => id === complaint.to);
  return {
    deadline: complaintDeadline(complaint, standard) ?? "",
    forms: joinWords(
      complaint.forms.map((form) => texts.complaint.forms[form]),
      "eller",
    ),
    ...(receiver === undefined ? {} : { to: contactView(receiver) }),
    ...(complaint.help === undefined ? {} : { helpHtml: writer.inlineHtml(complaint.help) }),
    stepsHtml: (complaint.afterwards ?? []).map(writer.inlineHtml),
    decision: decisionText(complaint, standard),
  };
}

/** Says what becomes of a complaint, in one or two sentences. */
export function complaintCourse(complaint: Complaint, standard: Standard): string {
  if (complaint.kind !== "appeal") return "";
  const { who, isStraight } = decisionOf(complaint, standard);
  return isStraight ? texts.complaint.boardDecides({ who }) : texts.complaint.boardDecidesAfter({ who });
}

/** Says who decides; where the municipality looks first and no national text says so, that too. */
function decisionText(complaint: Appeal, standard: Standard): string {
  const { who, isStraight } = decisionOf(complaint, standard);
  const { boardDecides, boardDecidesLast, boardDecidesAfter } = texts.complaint;
  if (isStraight) return boardDecides({ who });
  const isTold = nationalKeys(complaint, standard).includes("reassessment");
  return isTold ? boardDecidesLast({ who }) : boardDecidesAfter({ who });
}
