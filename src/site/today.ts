import { argumentFaults } from "../messages/arguments.ts";
import { UserError } from "../report/user-error.ts";

/** What of the machine decides the day: its clock and its environment. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}

/**
 * Gives the day for which a site is made or reviewed, as YYYY-MM-DD: that of SOURCE_DATE_EPOCH (seconds, as
 * reproducible builds set it), else the machine's.
 *
 * @throws {UserError} on a SOURCE_DATE_EPOCH that is no number.
 */
export function machineDay(
  { environment, now }: Machine = { environment: process.env, now: new Date() },
): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === undefined) return now.toISOString().slice(0, 10);
  const date = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
  throw new UserError(argumentFaults.noSeconds(epoch));
}
