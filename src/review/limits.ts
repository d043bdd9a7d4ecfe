import type { PrintedEditions } from "./printed-editions.ts";

/** How long editions may be. The sections of easy read depend on the full text, see `easyBodyLimit`. */
export const limits = {
  easySections: 8,
  easySummary: 120,
  easyLix: { atLeast: 20, atMost: 28 },
  checklist: 450,
  checklistPages: 2,
  /** The apparatus, in percent of the full page. */
  apparatus: 25,
  /** What stands on every page of its kind alone is more than a quarter of a shorter one. */
  shortestWeighedPage: 1200,
} as const;

const shortEasyBody = 550;
const longEasyBody = 900;
const easyShare = 0.45;

/**
 * Gives how many words the sections of easy read may have: 550, or for a long text 45 % of it up to 900, and never more
 * than the full page without its apparatus.
 */
export function easyBodyLimit({ full: { page, body, apparatus } }: PrintedEditions): number {
  const share = Math.min(longEasyBody, Math.round(easyShare * body));
  return Math.min(page - apparatus, Math.max(shortEasyBody, share));
}

/** Gives how many pages the PDF of easy read may have: 6, and for the longest text 9. */
export function easyPagesLimit(printed: PrintedEditions): number {
  const longer = Math.max(0, easyBodyLimit(printed) - shortEasyBody) / (longEasyBody - shortEasyBody);
  return 6 + Math.round(3 * longer);
}

/** Gives how much of the full page is apparatus, in whole percent. */
export function apparatusShare({ full: { page, apparatus } }: PrintedEditions): number {
  return Math.round((100 * apparatus) / page);
}
