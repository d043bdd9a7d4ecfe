import { durationText, limitText } from "../format/duration.ts";
import { isClause } from "../format/event.ts";
import { upperFirst } from "../format/typography.ts";
import { complaintsOf, type Standard, type TimeLimit } from "../model/index.ts";
import { complaintDeadline } from "./complaint-view.ts";
import { isStated } from "./not-stated-view.ts";
import { type ConflictView, conflictView } from "./section-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** A time limit as a row: what for, and how long. */
export interface TimeLimitView {
  readonly what: string;
  readonly text: string;
}

/** Time limits ready to print, apart from those on which the source contradicts itself. */
export interface TimeLimitsView {
  readonly limits: readonly TimeLimitView[];
  readonly conflicts: readonly ConflictView[];
}

/** Makes time limits ready to print. A limit that runs from an event names it: "senest 3 måneder efter …". */
export function timeLimitsView(limits: readonly TimeLimit[], context: StandardContext): TimeLimitsView {
  const agreed = limits.filter(({ stated }) => stated.length === 1);
  const disputed = limits.filter(({ stated }) => stated.length > 1);
  return {
    limits: agreed.flatMap((limit) =>
      limit.stated.map(({ value, unit }) => ({ what: limit.what, text: limitFrom(limit, value, unit) })),
    ),
    conflicts: disputed.map((limit) => conflictView(conflictOver(limit), context)),
  };
}

function conflictOver(limit: TimeLimit): Parameters<typeof conflictView>[0] {
  return {
    about: limit.what,
    statements: limit.stated.map(({ value, unit, where = "" }) => ({
      text: `${upperFirst(limitFrom(limit, value, unit))}.`,
      where,
    })),
  };
}

/** Says one stated value of a limit, and from when it runs. */
export function limitFrom({ bound, from }: TimeLimit, ...duration: Parameters<typeof durationText>): string {
  if (from === undefined) return limitText(bound, ...duration);
  const told = isClause(from);
  const { atMostAfter, atMostAfterThat, countedFrom, countedFromThat } = texts.timeLimits;
  return bound === "at-most"
    ? (told ? atMostAfterThat : atMostAfter)({ duration: durationText(...duration), from })
    : (told ? countedFromThat : countedFrom)({ limit: limitText(bound, ...duration), from });
}

/**
 * Gives the time limits of a standard that no section tells, and the one for complaining beside them: it is the one
 * that can cost a right. Undefined where the sections tell all.
 */
export function allTimeLimits(context: StandardContext): TimeLimitsView | undefined {
  const { standard } = context;
  const timeLimits = standard.timeLimits.filter(
    ({ section }) => section === undefined || !isStated(section, standard),
  );
  if (timeLimits.length < standard.timeLimits.length && timeLimits.length === 0) return undefined;
  const { limits, conflicts } = timeLimitsView(timeLimits, context);
  const isListed = timeLimits.some(({ kind }) => kind === "appeal");
  const all = isListed ? limits : [...limits, ...complaintLimits(standard)];
  return all.length + conflicts.length === 0 ? undefined : { limits: all, conflicts };
}

function complaintLimits(standard: Standard): readonly TimeLimitView[] {
  return complaintsOf(standard).flatMap((complaint) => {
    const text = complaint.kind === "appeal" ? complaintDeadline(complaint, standard) : undefined;
    if (text === undefined) return [];
    const { concerns } = complaint;
    const { complaint: what } = texts.timeLimits;
    return [{ what: concerns === undefined ? what : texts.timeLimits.complaintOver({ concerns }), text }];
  });
}
