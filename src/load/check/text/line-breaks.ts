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
  const what = `The text is printed on one line and is written on ${lines.length}; its words would run together.`;
  return [
    { code: "KS68", what, fix: `Write it as one line, for example ${JSON.stringify(lines.join(", "))}.` },
  ];
}
