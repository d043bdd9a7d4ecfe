import type { HtmlText } from "../text/html-text.ts";
import type { Blob } from "./blobs.ts";

interface Step {
  readonly rest: readonly Blob[];
  readonly taken: readonly Blob[];
  readonly at: number;
}

/** Blobs in the order of the HTML, and the place in its letters where they end. */
export interface InOrder {
  readonly blobs: readonly Blob[];
  readonly end: number;
}

/** So many tries are enough for every line of words; where letters alone make more, the order stays as it is. */
const mostTries = 20_000;

/**
 * Orders the blobs of one line as the HTML has their letters from `at` on; undefined where it has other letters there.
 * No direction is worked out: whatever the browser's reasons for its order were, only one order reads like the HTML.
 */
export function logicalOrder(line: readonly Blob[], html: HtmlText, at: number): InOrder | undefined {
  const waiting: Step[] = [{ rest: line, taken: [], at }];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const step = waiting.pop();
    if (step === undefined) return undefined;
    if (step.rest.length === 0) return { blobs: step.taken, end: step.at };
    const fitting = step.rest.filter((blob) => fits(blob, step, html));
    // The likeliest is tried first, so it is put on last.
    const ordered = fitting.toSorted((a, b) => likelihood(a, step, html) - likelihood(b, step, html));
    for (const blob of ordered) {
      waiting.push({
        rest: step.rest.filter((other) => other !== blob),
        taken: [...step.taken, blob],
        at: step.at + (lengthAt(blob, html, step.at) ?? 0),
      });
    }
  }
  return undefined;
}

/** How many letters of the HTML a blob says from `at` on; undefined where it says others. */
export function lengthAt({ letters }: Blob, html: HtmlText, at: number): number | undefined {
  if (html.letters.startsWith(letters, at)) return letters.length;
  // The hyphen at which a word breaks is no letter of the HTML.
  const broken = letters.replace(/[-\u2010]$/u, "");
  return broken !== letters && html.letters.startsWith(broken, at) ? broken.length : undefined;
}

function fits(blob: Blob, { rest, at }: Step, html: HtmlText): boolean {
  const isLast = rest.every((other) => other === blob || other.letters === "");
  // Blanks alone stand where the HTML has a space, or where nothing else is left.
  if (blob.letters === "") return isLast || html.hasSpaceBefore(at);
  const length = lengthAt(blob, html, at);
  // A word breaks at the end of a line, so its hyphen is the last that is read there.
  return length !== undefined && (isLast || length === blob.letters.length);
}

/** A blob is likely where it has a space just as the HTML has. */
function likelihood({ text, letters }: Blob, { taken, at }: Step, html: HtmlText): number {
  const isParted = taken.length === 0 || /\s$/u.test(taken.at(-1)?.text ?? "") || /^\s/u.test(text);
  const isRight = isParted === html.hasSpaceBefore(at) || taken.length === 0;
  return (isRight ? 1_000_000 : 0) + letters.length;
}
