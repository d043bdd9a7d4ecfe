import { durationText } from "../format/duration.ts";
import { paragraphName } from "../format/law.ts";
import { joinWords } from "../format/typography.ts";
import type { Standard } from "../model/index.ts";
import { askText, type ContactView, contactView } from "./contact-view.ts";
import { type NationalKey, type NationalView, nationalView } from "./national-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** How to complain, by the kind of the standard's complaint rule. */
export interface ComplaintView {
  readonly kind: Standard["complaint"]["kind"];
  readonly heading: string;
  readonly introHtml: string;
  /** Present for an appeal only. */
  readonly appeal?: AppealView;
  /** Decisions that the law keeps from being appealed, although the standard's main decision can be. */
  readonly exceptions: readonly string[];
  /** The texts of national law that belong to it. */
  readonly nationalKeys: readonly NationalKey[];
  readonly national: NationalView;
  readonly ask: string;
}

/** The course of an appeal. */
export interface AppealView {
  readonly deadline: string;
  readonly forms: string;
  readonly to?: ContactView;
  readonly helpHtml?: string;
  readonly stepsHtml: readonly string[];
  readonly decidedBy: string;
}

/** Lists the paragraphs whose decisions cannot be appealed, each with the law that says so. */
export function appealExceptions(standard: Standard): readonly string[] {
  return standard.legalBasis
    .filter(({ appeal }) => appeal === "no-appeal-by-statute")
    .map(({ law, section, about }) =>
      texts.complaint.exception({ paragraph: paragraphName({ law, section }), about }),
    );
}

/** Makes the complaint rule ready to print. A municipality's "no" is shown as its own statement, never as ours. */
export function complaintView(context: StandardContext): ComplaintView {
  const { standard, writer } = context;
  const { complaint } = standard;
  const { profile } = context.municipality;
  const own = textsFor(profile.voice);
  const base = {
    kind: complaint.kind,
    heading: texts.complaint.whether,
    exceptions: appealExceptions(standard),
    ask: own.ask.question({ ask: askText(profile, standard) }),
  };
  switch (complaint.kind) {
    case "appeal":
      return {
        ...base,
        heading: texts.headings.complaint,
        introHtml: writer.blockHtml(complaint.over),
        appeal: appealView(context, complaint),
        ...national("letterDecides", "noReasons", "reassessment", "powerOfAttorney"),
      };
    case "no-appeal-by-statute":
      return {
        ...base,
        introHtml: writer.blockHtml(
          `${complaint.text}\n\n${texts.complaint.cites({ cites: complaint.cites })}`,
        ),
        ...national("letterDecides"),
      };
    case "no-decision":
      return { ...base, introHtml: writer.blockHtml(complaint.text), ...withoutDecision() };
    case "stated-none": {
      const reason = complaint.reasonGiven ? "" : own.complaint.noReason;
      return {
        ...base,
        introHtml: writer.blockHtml(`${complaint.statement}${reason}`),
        ...withoutRule(standard),
      };
    }
    case "not-stated":
      return {
        ...base,
        introHtml: writer.blockHtml(own.complaint.notStated({ name: profile.name })),
        ...withoutRule(standard),
      };
    default:
      return complaint satisfies never;
  }
}

function national(...keys: readonly NationalKey[]): Pick<ComplaintView, "nationalKeys" | "national"> {
  return { nationalKeys: keys, national: nationalView(keys) };
}

function withoutDecision(): Pick<ComplaintView, "nationalKeys" | "national"> {
  return national("guidance", "letterDecides");
}

/** Only help under a paragraph that usually needs no decision is told to need none; § 83, for one, can be appealed. */
function withoutRule({ legalBasis }: Standard): Pick<ComplaintView, "nationalKeys" | "national"> {
  const main = legalBasis.filter(({ role }) => role === "main");
  return main.some(({ appeal }) => appeal === "usually-no-decision")
    ? withoutDecision()
    : national("letterDecides");
}

/** Says until when one can complain. */
export function complaintDeadline({ deadline }: Extract<Standard["complaint"], { kind: "appeal" }>): string {
  const duration = durationText(deadline.weeks, "weeks");
  return texts.timeLimits.atMostAfterThat({ duration, from: deadline.from });
}

function appealView(
  { standard, writer }: StandardContext,
  complaint: Extract<Standard["complaint"], { kind: "appeal" }>,
): AppealView {
  const receiver = standard.contacts.find(({ id }) => id === complaint.to);
  return {
    deadline: complaintDeadline(complaint),
    forms: joinWords(
      complaint.forms.map((form) => texts.complaint.forms[form]),
      "eller",
    ),
    ...(receiver === undefined ? {} : { to: contactView(receiver) }),
    ...(complaint.help === undefined ? {} : { helpHtml: writer.inlineHtml(complaint.help) }),
    stepsHtml: complaint.afterwards.map(writer.inlineHtml),
    decidedBy: complaint.decidedBy,
  };
}
