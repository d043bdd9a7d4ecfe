import type { z } from "zod";
import { type Bound, isSubject, sizes } from "../../messages/load/schema.ts";
import type { Advice } from "../../messages/message.ts";
import type { Path } from "../data/path.ts";
import type { Fault } from "../problem.ts";
import { isOptional } from "./schema-branch.ts";
import type { Place } from "./schema-fault.ts";

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** Words an empty text, too short a list or a number out of range. */
export function sizeFault(issue: SizeIssue, place: Place): Fault {
  const { value, path, schema } = place;
  if (typeof value === "number") return { code: "KS12", ...numberAdvice(issue, value, path) };
  const optional = schema !== undefined && isOptional(schema) ? String(path.at(-1)) : undefined;
  if (typeof value === "string" && issue.code === "too_big")
    return { code: "KS10", ...sizes.longId(value.length, issue.maximum) };
  if (typeof value === "string") return { code: "KS11", ...sizes.emptyText(optional) };
  const length = Array.isArray(value) ? value.length : 0;
  const needed = issue.code === "too_small" ? issue.minimum : issue.maximum;
  return { code: "KS11", ...sizes.shortList(length, needed, optional) };
}

function numberAdvice(issue: SizeIssue, value: number, path: Path): Advice {
  const key = String(path[0]);
  return sizes.number(value, isSubject(key) ? key : "other", boundOf(issue));
}

function boundOf(issue: SizeIssue): Bound {
  if (issue.code === "too_big") return { kind: "at most", value: issue.maximum };
  return { kind: issue.inclusive === false ? "above" : "at least", value: issue.minimum };
}
