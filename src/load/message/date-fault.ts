import { date } from "../../messages/load/form.ts";
import type { Fault } from "../problem.ts";

/** Words a date that is not in the calendar or not written as YYYY-MM-DD. */
export function dateFault(value: string): Fault {
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (written !== null) {
    const last = lastDay(Number(written[1]), Number(written[2]));
    const advice =
      last === undefined
        ? date.noSuchMonth(value)
        : date.noSuchDay(value, `${written[1]}-${written[2]}-${last}`);
    return { code: "KS08", ...advice };
  }
  const danish = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(value);
  const example =
    danish === null
      ? "2026-05-31"
      : `${danish[3]}-${danish[2]?.padStart(2, "0")}-${danish[1]?.padStart(2, "0")}`;
  return { code: "KS08", ...date.wrongForm(value, example) };
}

function lastDay(year: number, month: number): number | undefined {
  return month < 1 || month > 12 ? undefined : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
