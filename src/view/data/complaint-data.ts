import { appealRuleOf, type Complaint, lawsOf, type Standard } from "../../model/index.ts";
import { type Appeal, complaintDeadline, decisionOf } from "../complaint-view.ts";
import { paragraphView } from "../law-view.ts";
import { texts } from "../texts.ts";
import type { TextWriter } from "./rich-text.ts";
import type { ComplaintData } from "./schema/parts.ts";

/** Makes a way to complain ready to publish; what the standard leaves to the Act is the Act's. */
export function complaintDataOf(complaint: Complaint, standard: Standard, write: TextWriter): ComplaintData {
  const base = {
    concerns: complaint.concerns,
    laws: lawsOf(complaint, standard.legalBasis).map(paragraphView),
    adoption: "adoption" in complaint ? complaint.adoption : undefined,
  };
  switch (complaint.kind) {
    case "appeal":
      return { ...base, ...appealData(complaint, standard, write) };
    case "no-appeal-by-statute":
      return { kind: complaint.kind, ...base, text: write(complaint.text), cites: complaint.cites };
    case "no-decision":
      return { kind: complaint.kind, ...base, text: write(complaint.text) };
    case "stated-none": {
      const { kind, statement, reasonGiven } = complaint;
      return { kind, ...base, text: write(statement), reasonGiven };
    }
    case "not-stated":
      return { kind: complaint.kind, ...base };
    default:
      return complaint satisfies never;
  }
}

function appealData(complaint: Appeal, standard: Standard, write: TextWriter) {
  const { kind, over, forms, deadline, to, help, afterwards = [] } = complaint;
  const rule = appealRuleOf(lawsOf(complaint, standard.legalBasis));
  const weeks = deadline?.weeks ?? rule?.weeks;
  const { who } = decisionOf(complaint, standard);
  return {
    kind,
    text: write(over),
    forms: [...forms],
    deadline:
      weeks === undefined
        ? undefined
        : {
            weeks,
            from: deadline?.from ?? texts.complaint.gotDecision,
            text: complaintDeadline(complaint, standard) ?? "",
          },
    contact: to,
    sentTo: complaint.sentTo ?? rule?.sentTo,
    decidedBy: who === "" ? undefined : who,
    help: help === undefined ? undefined : write(help),
    afterwards: afterwards.map(write),
  };
}
