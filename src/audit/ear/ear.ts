import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour/behaviour-check.ts";
import { accessibilityTree, type HeardPart } from "./accessibility-tree.ts";

/** Listens to a page as a screen reader says it: no number of eight digits, no sign without a meaning, nothing twice. */
export const ear: BehaviourCheck = {
  name: "ear",
  hurts: "people who hear the page",
  look: async (tab) => {
    await tab.resize("wide");
    return earFaults(await accessibilityTree(tab.devtools));
  },
};

/** Finds what sounds wrong in an accessibility tree. */
export function earFaults(tree: HeardPart): Fault[] {
  const heard = [...partsIn(tree)].filter(({ role, name }) => role !== "document" && name !== "");
  return [
    ...runTogether(heard).slice(0, faultsTold),
    ...signs(heard).slice(0, faultsTold),
    ...repeated(tree).slice(0, faultsTold),
  ];
}

function* partsIn(part: HeardPart): Generator<HeardPart> {
  yield part;
  for (const inside of part.parts) yield* partsIn(inside);
}

function runTogether(heard: readonly HeardPart[]): Fault[] {
  return heard
    .filter(({ name }) => /(?<![\d.,/@_+-])\d{8}(?!\d|[.,/@_-]\d)/.test(name))
    .map(({ name }) => ({
      place: name.slice(0, 90),
      what: "Eight digits are read as one number of millions.",
      fix: "Group a telephone number in pairs with no-break spaces.",
    }));
}

function signs(heard: readonly HeardPart[]): Fault[] {
  // Between two links a comma or a full stop stands alone, and is heard as a pause.
  const pauses = /^[.,:;!?()"'„“”’…–\s-]+$/;
  const file = /\.(jpe?g|png|gif|svg|webp|pdf)$/i;
  return heard
    .filter(
      ({ role, name }) =>
        (/^[\p{S}\p{P}\s]+$/u.test(name) && !pauses.test(name)) || (role === "image" && file.test(name)),
    )
    .map(({ role, name }) => ({
      criterion: "1.1.1",
      place: `${role} "${name.trim()}"`,
      what: "This sign is heard, and says nothing.",
      fix: 'Hide it from screen readers: aria-hidden="true", alt="", or content: "›" / "".',
    }));
}

/** Cells of a table and choices of a list may well be alike, and a label is followed by its field. */
const mayRepeat = new Set(["cell", "gridcell", "rowheader", "columnheader", "label", "option"]);

/** Where one ends and the next begins, a screen reader says so, and the same words are new ones. */
const landmarks = new Set(["banner", "navigation", "search", "main", "complementary", "contentinfo"]);

/** Something is heard twice when a name holds the same words twice, or when neighbours say the same. */
function repeated(tree: HeardPart): Fault[] {
  const words = ({ name }: HeardPart) => name.replace(/\s+/g, " ").trim().toLocaleLowerCase("da");
  const named = [...partsIn(tree)].filter(({ role }) => role !== "document" && role !== "text");
  const inThemselves = named.filter((part) => /^(.{10,}?)(?:\W.*)?\1/u.test(words(part)));
  const leaves = [...leavesIn(tree, "", tree)];
  const likeTheNext = leaves.filter(({ part, holder, landmark }, index) => {
    const next = leaves[index + 1];
    if (next?.landmark !== landmark || mayRepeat.has(holder) || words(part).length < 3) return false;
    return words(part) === words(next.part);
  });
  return [...inThemselves, ...likeTheNext.map(({ part }) => part)].map(twice);
}

/** A part with nothing inside, what holds it, and the landmark that it is in. */
interface Leaf {
  readonly part: HeardPart;
  readonly holder: string;
  readonly landmark: HeardPart;
}

function* leavesIn(part: HeardPart, holder: string, landmark: HeardPart): Generator<Leaf> {
  const within = landmarks.has(part.role) ? part : landmark;
  if (part.parts.length === 0) {
    yield { part, holder: mayRepeat.has(part.role) ? part.role : holder, landmark: within };
  }
  for (const inside of part.parts) yield* leavesIn(inside, part.role, within);
}

function twice({ role, name }: HeardPart): Fault {
  return {
    place: `${role} "${name.trim().slice(0, 80)}"`,
    what: "The same is heard twice in a row.",
    fix: 'Say it once: hide one of the two from screen readers, or let alt="" stand beside the text.',
  };
}
