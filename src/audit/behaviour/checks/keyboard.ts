import { affects } from "../../../messages/audit/affects.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import { keys } from "../../../messages/audit/use.ts";
import { type BehaviourCheck, type Fault, faultsAt, faultsTold } from "../behaviour-check.ts";
import { followSkipLink, type KeyboardWalk, type Stop, walk } from "./keyboard-walk.ts";

/** Uses the page with the Tab key alone: everything is reached, in order, in sight, and nothing holds on. */
export const keyboard: BehaviourCheck = {
  name: "keyboard",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.keyboard,
  turn: "last",
  affects: affects.keyboard,
  run: async (tab) => {
    await tab.resize("wide");
    const walked = await walk(tab);
    const [first] = walked.stops;
    const landed = first?.isSkipLink && walked.trap === undefined ? await followSkipLink(tab) : undefined;
    return [
      ...reachFaults(walked),
      ...orderFaults(walked.stops),
      ...walked.stops.flatMap(sightFaults).slice(0, 2 * faultsTold),
      ...skipFaults(walked.stops, landed),
    ];
  },
};

function reachFaults({ trap, unreached, deafToKeys }: KeyboardWalk): Fault[] {
  return [
    ...(trap === undefined ? [] : [trap]).map((place) => ({
      criterion: "2.1.2",
      place,
      ...keys.trap(),
    })),
    ...faultsAt(unreached, "2.1.1", () => keys.unreached()),
    ...faultsAt(deafToKeys, "2.1.1", () => keys.deaf()),
  ];
}

/** A place of its own in the order (`tabindex="3"`) moves a part away from where it is read. */
function orderFaults(stops: readonly Stop[]): Fault[] {
  const backwards = stops.filter(({ id }, index) => id < (stops[index - 1]?.id ?? -1));
  const moved = stops.filter(({ tabIndex }) => tabIndex > 0);
  return [...moved, ...(moved.length > 0 ? [] : backwards)].slice(0, faultsTold).map(({ place }) => ({
    criterion: "2.4.3",
    place,
    ...keys.order(),
  }));
}

function sightFaults({ place, isShown, isCovered, isMarked, isFaint, ringContrast }: Stop): Fault[] {
  if (!isShown) return [{ criterion: "2.4.7", place, ...keys.unseen() }];
  const faults: Fault[] = [];
  if (isCovered) faults.push({ criterion: "2.4.11", place, ...keys.covered() });
  if (!isMarked) faults.push({ criterion: "2.4.7", place, ...keys.unmarked() });
  else if (ringContrast !== undefined && ringContrast < 3)
    faults.push({ criterion: "1.4.11", place, ...keys.paleRing(ringContrast) });
  if (isMarked && isFaint) faults.push({ criterion: "2.4.13", place, ...keys.faint() });
  return faults;
}

function skipFaults(stops: readonly Stop[], landed: "in its target" | "elsewhere" | undefined): Fault[] {
  const [first] = stops;
  const before = stops.filter(({ isBeforeMain }) => isBeforeMain).length;
  const at = { criterion: "2.4.1", place: first?.place ?? "" };
  if (landed === "elsewhere") return [{ ...at, ...keys.skipElsewhere() }];
  return before < 3 || first?.isSkipLink ? [] : [{ ...at, ...keys.noSkip(before) }];
}
