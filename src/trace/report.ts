import { traceTexts } from "../messages/trace.ts";
import type { Finding } from "../report/finding.ts";
import { briefText, firstTexts } from "../report/text.ts";
import { stateOf, type Trace } from "./trace.ts";

/** Prints how a standard and its source stand to each other, and what is open. */
export function traceText(trace: Trace, findings: readonly Finding[]): string {
  const open = findings.length === 0 ? [traceTexts.whole()] : firstTexts(findings.map(briefText));
  return [countsOf(trace).join("\n"), ...open].join("\n\n");
}

/** Counts both sides: the sentences of the source, and the statements of the standard. */
export function countsOf({ rows, statements, ours, withoutPlace }: Trace): readonly [string, string] {
  const count = (state: ReturnType<typeof stateOf>) => rows.filter((row) => stateOf(row) === state).length;
  const placed = statements.length - ours.length - withoutPlace.length;
  return [
    traceTexts.sentences(rows.length, count("carried") + count("both"), count("left-out"), count("open")),
    traceTexts.statements(statements.length, placed, ours.length, withoutPlace.length),
  ];
}
