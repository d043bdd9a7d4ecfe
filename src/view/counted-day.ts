import regions from "../../_data/national/regions.ts";
import ruleChanges from "../../_data/national/replaced-rules.ts";

/** Gives every day that plain data names, as YYYY-MM-DD. */
export const daysIn = (data: unknown): readonly string[] =>
  JSON.stringify(data).match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];

const nationalDays = daysIn([regions, ruleChanges]);

/** Before every day that anything names. */
const firstDay = "0001-01-01";

/**
 * Gives the day that counts for pages: the last one, up to `today`, among those that what they are made from or a dated
 * national table names. What pages say changes on such days alone, so pages made for one of them hold until the next.
 */
export function countedDay(today: string, days: readonly string[]): string {
  return [...nationalDays, ...days].reduce(
    (last, day) => (day > last && day <= today ? day : last),
    firstDay,
  );
}
