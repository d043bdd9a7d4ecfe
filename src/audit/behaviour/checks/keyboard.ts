import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour-check.ts";
import { followSkipLink, type KeyboardWalk, type Stop, walk } from "./keyboard-walk.ts";

/** Uses the page with the Tab key alone: everything is reached, in order, in sight, and nothing holds on. */
export const keyboard: BehaviourCheck = {
  name: "keyboard",
  kind: "behaviour",
  subject: "page",
  looksFor:
    "The Tab key reaches everything, in order and in sight, and nothing holds it; the skip link leads to the content",
  turn: "last",
  affects: "people who use a keyboard or a switch and no mouse",
  run: async (tab) => {
    await tab.resize("wide");
    const walked = await walk(tab);
    const [first] = walked.stops;
    const landed = first?.skipsTo && walked.trap === undefined ? await followSkipLink(tab) : undefined;
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
      what: "The keyboard gets in here and not out again.",
      fix: "Let Tab and Shift + Tab lead on; take away the script that holds the focus.",
    })),
    ...unreached.slice(0, faultsTold).map((place) => ({
      criterion: "2.1.1",
      place,
      what: "The Tab key does not lead to this, though a pointer can operate it.",
      fix: "Use a link or a button, without tabindex.",
    })),
    ...deafToKeys.slice(0, faultsTold).map((place) => ({
      criterion: "2.1.1",
      place,
      what: "The Tab key leads to this, but no key operates it.",
      fix: "Use a link or a button, which Enter and Space operate by themselves.",
    })),
  ];
}

/** A place of its own in the order (`tabindex="3"`) moves a part away from where it is read. */
function orderFaults(stops: readonly Stop[]): Fault[] {
  const backwards = stops.filter(({ id }, index) => id < (stops[index - 1]?.id ?? -1));
  const moved = stops.filter(({ tabIndex }) => tabIndex > 0);
  return [...moved, ...(moved.length > 0 ? [] : backwards)].slice(0, faultsTold).map(({ place }) => ({
    criterion: "2.4.3",
    place,
    what: "The Tab key comes here out of the order of reading.",
    fix: "Take tabindex away and write the HTML in the order of reading.",
  }));
}

function sightFaults({ place, isShown, isCovered, isMarked, ringContrast }: Stop): Fault[] {
  if (!isShown) {
    return [
      {
        criterion: "2.4.7",
        place,
        what: "The Tab key comes to something that cannot be seen.",
        fix: "Show it when it has the focus, or hide it from the keyboard too (hidden, inert).",
      },
    ];
  }
  const faults: Fault[] = [];
  if (isCovered) {
    faults.push({
      criterion: "2.4.11",
      place,
      what: "Something lies over this when it has the focus.",
      fix: "Set scroll-padding as high as what stays at the window's edge, or let that scroll away.",
    });
  }
  if (!isMarked) {
    faults.push({
      criterion: "2.4.7",
      place,
      what: "Nothing shows that this has the focus.",
      fix: "Set an outline for :focus-visible; do not take the browser's own away.",
    });
  } else if (ringContrast !== undefined && ringContrast < 3) {
    faults.push({
      criterion: "1.4.11",
      place,
      what: `The ring of the focus has a contrast of ${ringContrast.toFixed(1)}:1; it needs 3:1.`,
      fix: "Give the ring a darker colour, or a lighter one on a dark ground.",
    });
  }
  return faults;
}

function skipFaults(stops: readonly Stop[], landed: "in its target" | "elsewhere" | undefined): Fault[] {
  const [first] = stops;
  const before = stops.filter(({ isBeforeMain }) => isBeforeMain).length;
  const fix = "Let the first link on the page lead to the id of <main>.";
  if (landed === "elsewhere") {
    const what = "The skip link does not lead to its target.";
    return [{ criterion: "2.4.1", place: first?.place ?? "", what, fix }];
  }
  if (before < 3 || first?.skipsTo) return [];
  return [
    {
      criterion: "2.4.1",
      place: first?.place ?? "",
      what: `The Tab key stops ${before} times before the content, and there is no skip link.`,
      fix,
    },
  ];
}
