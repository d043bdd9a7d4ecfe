import type { z } from "zod";
import type { Path } from "../data/path.ts";
import type { Fault } from "../problem.ts";
import { isOptional } from "./schema-branch.ts";
import type { Place } from "./schema-fault.ts";

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** Words an empty text, too short a list or a number out of range. */
export function sizeFault(issue: SizeIssue, place: Place): Fault {
  if (typeof place.value === "number") return numberFault(issue, place.value, place.path);
  const orLeaveOut =
    place.schema !== undefined && isOptional(place.schema)
      ? `, or leave ${place.path.at(-1)} out if the source does not say`
      : "";
  if (typeof place.value === "string" && issue.code === "too_big") {
    const what = `The id has ${place.value.length} letters. At most ${issue.maximum} fit into an address and the name of a file.`;
    return { code: "KS10", what, fix: "Write a shorter id." };
  }
  if (typeof place.value === "string") {
    return { code: "KS11", what: "The text is empty.", fix: `Write the text${orLeaveOut}.` };
  }
  const length = Array.isArray(place.value) ? place.value.length : 0;
  const needed = issue.code === "too_small" ? issue.minimum : issue.maximum;
  return {
    code: "KS11",
    what: `The list has ${length === 1 ? "1 item" : `${length} items`}. At least ${needed} ${needed === 1 ? "is" : "are"} needed.`,
    fix: `Add what is missing${orLeaveOut}.`,
  };
}

const subjects: Readonly<Record<string, string>> = {
  timeLimits: "A time limit",
  facts: "A fact",
  complaint: "A deadline for complaints",
  contacts: "An age",
  legalBasis: "A stk.",
};

function numberFault(issue: SizeIssue, value: number, path: Path): Fault {
  const what = `The value is ${value}. ${subjects[String(path[0])] ?? "This place"} needs a number ${rangeOf(issue)}.`;
  return { code: "KS12", what, fix: "Write the number that the source gives." };
}

function rangeOf(issue: SizeIssue): string {
  if (issue.code === "too_big") return `of at most ${issue.maximum}`;
  return issue.inclusive === false ? `above ${issue.minimum}` : `of at least ${issue.minimum}`;
}
