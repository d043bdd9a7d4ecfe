import type { Advice } from "../../messages/message.ts";
import type { Tab } from "../../tab/tab.ts";
import type { Check } from "../check.ts";

/** One thing that a page does wrong in the browser. */
export interface Fault {
  /** The broken success criterion of WCAG 2.2, for example `2.4.7`; none where WCAG asks for less than we do. */
  readonly criterion?: string;
  /** A CSS selector and the start of the element, or the words that are meant; empty for the whole page. */
  readonly place: string;
  readonly what: string;
  readonly fix: string;
}

/** One way of using a page that the audit tries in the browser. */
export interface BehaviourCheck extends Check {
  readonly kind: "behaviour";
  /** Whom it affects when a fault breaks no success criterion. */
  readonly affects: () => string;
  /**
   * First what needs a page that was only loaded, last what moves the focus or ends the page; between them what stays in the
   * wide window, what goes from there to the narrow one, and what stays in that: each change lays the page out anew.
   */
  readonly turn?: "first" | "both" | "narrow" | "last";
  /** Tries it in a tab; the page is as before when it is done. What ends the page gives what it does when all others are done. */
  readonly run: (tab: Tab) => Promise<readonly Fault[] | Ending>;
}

/** The end of a check, after which nobody can look at the page any more. */
export type Ending = () => Promise<readonly Fault[]>;

/** The most faults of one kind that are told of one page; the rest have the same cause as a rule. */
export const faultsTold = 5;

/** Tells one kind of fault at the first of its places; `criterion` is the one that it breaks, if any. */
export function faultsAt<Place extends string | { readonly place: string }>(
  places: readonly Place[],
  criterion: string | undefined,
  says: (place: Place) => Advice,
): Fault[] {
  return places.slice(0, faultsTold).map((one) => ({
    ...(criterion !== undefined && { criterion }),
    place: typeof one === "string" ? one : one.place,
    ...says(one),
  }));
}
