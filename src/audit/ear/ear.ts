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
  const file = /\.(jpe?g|png|gif|svg|webp|pdf)$/i;
  return heard
    .filter(({ role, name }) => /^[\p{S}\p{P}\s]+$/u.test(name) || (role === "image" && file.test(name)))
    .map(({ role, name }) => ({
      criterion: "1.1.1",
      place: `${role} "${name.trim()}"`,
      what: "This sign is heard, and says nothing.",
      fix: 'Hide it from screen readers: aria-hidden="true", alt="", or content: "›" / "".',
    }));
}

/** A part is heard twice when its name comes again in what is next to it or right inside it. */
function repeated(part: HeardPart): Fault[] {
  const inside = part.parts.flatMap(repeated);
  const words = (name: string) => name.replace(/\s+/g, " ").trim().toLocaleLowerCase("da");
  const neighbours = part.parts.flatMap((one, index) => {
    const next = part.parts[index + 1];
    if (next === undefined || one.role === "label" || words(one.name).length < 3) return [];
    return words(one.name) === words(next.name) ? [one] : [];
  });
  const saysItselfTwice = part.role !== "document" && /^(.{10,}?)(?:\W.*)?\1/u.test(words(part.name));
  return [
    ...inside,
    ...(part.role !== "text" && saysItselfTwice ? [part] : []).map(twice),
    ...neighbours.map(twice),
  ];
}

function twice({ role, name }: HeardPart): Fault {
  return {
    place: `${role} "${name.trim().slice(0, 80)}"`,
    what: "The same is heard twice in a row.",
    fix: 'Say it once: hide one of the two from screen readers, or let alt="" stand beside the text.',
  };
}
