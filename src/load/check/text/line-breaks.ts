import { letters } from "../../../messages/load/letters.ts";
import type { Fault } from "../../problem.ts";

/**
 * Finds lines in a text of one line that do not read on as one: "Mandag 9-15", "Tirsdag 9-14". A line that goes on with
 * a small letter, or after the end of a sentence, reads on.
 */
export function lineBreakFaults(text: string): readonly Fault[] {
  const lines = text.trim().split(/\s*\n\s*/u);
  const readsOn = lines.every(
    (line, index) => index === 0 || /^\p{Ll}/u.test(line) || /[.!?:;,–-]$/u.test(lines[index - 1] ?? ""),
  );
  if (readsOn) return [];
  const advice = letters.severalLines(lines.length, JSON.stringify(lines.join(", ")));
  return [{ code: "KS68", ...advice }];
}
