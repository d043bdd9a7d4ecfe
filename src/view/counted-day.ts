import regions from "../../_data/national/regions.ts";
import ruleChanges from "../../_data/national/replaced-rules.ts";

/** Every day that plain data names, as YYYY-MM-DD. */
const daysIn = (data: unknown): readonly string[] =>
  JSON.stringify(data).match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];

const nationalDays = daysIn([regions, ruleChanges]);

/** Before every day that anything names. */
const firstDay = "0001-01-01";

/**
 * Gives the day that counts for pages made from some data: the last one, up to `today`, that the data or a dated national
 * table names. What pages say changes on such days alone, so pages made for one of them hold until the next.
 */
export function countedDay(today: string, data: unknown): string {
  return [...nationalDays, ...daysIn(data)].reduce(
    (last, day) => (day > last && day <= today ? day : last),
    firstDay,
  );
}
