import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { sounds } from "../../messages/audit/use.ts";
import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour/behaviour-check.ts";
import { type AxNode, accessibilityTree } from "./accessibility-tree.ts";

/** Listens to a page as a screen reader says it: no number of eight digits, no sign without a meaning, nothing twice. */
export const screenReader: BehaviourCheck = {
  name: "screen-reader",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.screenReader,
  affects: affects.screenReader,
  run: async (tab) => {
    await tab.resize("wide");
    return screenReaderFaults(await accessibilityTree(tab.devtools));
  },
};

/** Finds what sounds wrong in an accessibility tree. */
export function screenReaderFaults(tree: AxNode): Fault[] {
  const nodes = [...partsIn(tree)].filter(({ role, name }) => role !== "document" && name !== "");
  return [
    ...runTogether(nodes).slice(0, faultsTold),
    ...signs(nodes).slice(0, faultsTold),
    ...repeated(tree).slice(0, faultsTold),
  ];
}

function* partsIn(part: AxNode): Generator<AxNode> {
  yield part;
  for (const inside of part.parts) yield* partsIn(inside);
}

function runTogether(nodes: readonly AxNode[]): Fault[] {
  return nodes
    .filter(({ name }) => /(?<![\d.,/@_+-])\d{8}(?!\d|[.,/@_-]\d)/.test(name))
    .map(({ name }) => ({
      place: name.slice(0, 90),
      ...sounds.runTogether(),
    }));
}

function signs(nodes: readonly AxNode[]): Fault[] {
  // Between two links a comma or a full stop stands alone, and is heard as a pause.
  const pauses = /^[.,:;!?()"'„“”’…–\s-]+$/;
  const file = /\.(jpe?g|png|gif|svg|webp|pdf)$/i;
  return nodes
    .filter(
      ({ role, name }) =>
        (/^[\p{S}\p{P}\s]+$/u.test(name) && !pauses.test(name)) || (role === "image" && file.test(name)),
    )
    .map(({ role, name }) => ({
      criterion: "1.1.1",
      place: `${role} "${name.trim()}"`,
      ...sounds.sign(),
    }));
}

/** Cells of a table and choices of a list may well be alike, and a label is followed by its field. */
const mayRepeat = new Set(["cell", "gridcell", "rowheader", "columnheader", "label", "option"]);

/** Where one ends and the next begins, a screen reader says so, and the same words are new ones. */
const landmarks = new Set(["banner", "navigation", "search", "main", "complementary", "contentinfo"]);

/** Something is heard twice when a name holds the same words twice, or when neighbours say the same. */
function repeated(tree: AxNode): Fault[] {
  const words = ({ name }: AxNode) => name.replace(/\s+/g, " ").trim().toLocaleLowerCase("da");
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
  readonly part: AxNode;
  readonly holder: string;
  readonly landmark: AxNode;
}

function* leavesIn(part: AxNode, holder: string, landmark: AxNode): Generator<Leaf> {
  const within = landmarks.has(part.role) ? part : landmark;
  if (part.parts.length === 0) {
    yield { part, holder: mayRepeat.has(part.role) ? part.role : holder, landmark: within };
  }
  for (const inside of part.parts) yield* leavesIn(inside, part.role, within);
}

function twice({ role, name }: AxNode): Fault {
  return { place: `${role} "${name.trim().slice(0, 80)}"`, ...sounds.twice() };
}
