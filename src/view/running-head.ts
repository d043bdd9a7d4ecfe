import { shortened } from "../format/shortened.ts";
import { textWidth } from "../format/text-width.ts";
import type { TextSize } from "../model/index.ts";

/** What stands above the text of each page: side by side on one line, or one below the other. */
export type RunningHead =
  | { readonly kind: "line"; readonly left: string; readonly right: string }
  | { readonly kind: "two-lines"; readonly lines: readonly [string, string]; readonly margin: number };

/** What a head says: the municipality, the standard, and what is added to its title and never left out. */
export interface HeadWords {
  readonly municipality: string;
  readonly title: string;
  readonly suffix: string;
}

/** The sizes of head and foot in points, as `@page` has them: who needs the size needs it there, too. */
export const headSizes: Readonly<Record<TextSize, number>> = {
  ordinary: 9,
  easy: 14,
  large: 18,
  booklet: 14,
};

const millimetre = 72 / 25.4;

/** The width between the side margins of a page, in points: A4 without 25 mm and 18 mm, as `@page` has it. */
const textWidthOfPage = (210 - 25 - 18) * millimetre;

/** The same of a page of a booklet: half of an A4 on its side, without 14 mm on each side. */
const textWidthOfHalf = (297 / 2 - 2 * 14) * millimetre;

/** The width of a head or foot in sizes of its text. */
export const lineWidth = (size: TextSize): number =>
  (size === "booklet" ? textWidthOfHalf : textWidthOfPage) / headSizes[size];

/** Where a head begins below the sheet's edge, how high a line of it is in its size, and what is free below it. */
const [above, leading, below] = [7 * millimetre, 1.25, 6.5 * millimetre];

/** The margin above the text that every page has, in points. */
const usualMargin = 20 * millimetre;

/** The room between the two parts of a head, in sizes of the text. */
const gap = 1;

/**
 * Sets the head of a page: on one line where both parts fit, else on two, for which the margin grows where it must.
 * A title that is wider than its line is shortened at a word. `lines` is 1 where there is no room for a second line.
 */
export function runningHead(
  { municipality, title, suffix }: HeadWords,
  size: TextSize,
  lines: 1 | 2 = 2,
): RunningHead {
  const width = lineWidth(size);
  const rest = width - textWidth(municipality) - gap;
  const whole = title + suffix;
  if (textWidth(whole) <= rest) return { kind: "line", left: municipality, right: whole };
  if (lines === 1) {
    const left = shortened(municipality, width / 2);
    const right = shortened(title, width - textWidth(left) - gap - textWidth(suffix)) + suffix;
    return { kind: "line", left, right };
  }
  const second = shortened(title, width - textWidth(suffix)) + suffix;
  const margin = Math.max(usualMargin, above + 2 * leading * headSizes[size] + below);
  return { kind: "two-lines", lines: [shortened(municipality, width), second], margin };
}
