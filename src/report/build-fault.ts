import { telling } from "../messages/telling.ts";
import { type ProblemCode, titleOf } from "./codes.ts";
import type { Finding, Place } from "./finding.ts";

/** A fault that keeps a command from doing its work. */
export interface BuildFault {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly what: string;
  readonly fix: string;
}

/** Makes the finding of a fault that stops a command. */
export function buildFinding({ code, ...fault }: BuildFault): Finding {
  return {
    code,
    title: titleOf(code),
    severity: "error",
    why: telling.untilMended(),
    ...fault,
  };
}
