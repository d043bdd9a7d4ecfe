import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";
import { isHeard, type PageElement, type ParsedPage, placeOf } from "./parsed-page.ts";

interface Heading {
  readonly element: PageElement;
  readonly level: number;
  readonly name: string;
}

/** Finds headings that make no table of contents: none or several h1, levels left out, empty ones, twins in one section. */
export const headingOutline: PageCheck = {
  name: "heading-outline",
  kind: "page",
  subject: "page",
  looksFor: "One h1, no level left out, no empty heading, no twins side by side",
  affects: "people who go from heading to heading with a screen reader, and people who skim",
  run: faultsOf,
};

function faultsOf(page: ParsedPage): PageFault[] {
  const headings = page.elements.flatMap((element) => headingOf(element) ?? []);
  const faults: PageFault[] = [];
  const tell = (rule: string, heading: Heading | undefined, what: string, fix: string): void => {
    const place = heading === undefined ? "" : placeOf(heading.element);
    faults.push({ place, rule, what, fix });
  };
  const tops = headings.filter(({ level }) => level === 1);
  if (tops.length === 0)
    tell("no-h1", undefined, "The page has no h1.", "Make its title the one h1, first in <main>.");
  for (const heading of tops.slice(1)) {
    tell(
      "several-h1",
      heading,
      `The page has a further h1: "${heading.name}".`,
      "Make it an h2, or part the page.",
    );
  }
  for (const [index, heading] of headings.entries()) {
    const { level, name } = heading;
    if (name === "") tell("empty", heading, "A heading has no text.", "Write its text, or take it out.");
    const before = headings[index - 1];
    if (before === undefined) {
      if (level > 1)
        tell("first", heading, `The first heading is an h${level}.`, "Let the page start with its h1.");
    } else if (level > before.level + 1) {
      const what = `An h${level} ("${name}") follows an h${before.level}; the levels between are left out.`;
      tell("skipped", heading, what, `Make it an h${before.level + 1}.`);
    }
    if (name !== "" && twinBefore(headings, index) !== undefined) {
      const what = `Two headings of one section are both "${name}".`;
      tell("twins", heading, what, "Say in each what is below it.");
    }
  }
  return faults;
}

/** Gives the heading of the same words and level below the same heading further up. */
function twinBefore(headings: readonly Heading[], index: number): Heading | undefined {
  const own = headings[index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = headings[at];
    if (own === undefined || other === undefined || other.level < own.level) return undefined;
    if (other.level === own.level && other.name === own.name) return other;
  }
  return undefined;
}

function headingOf(element: PageElement): Heading | undefined {
  const role = element.attributes.get("role");
  const byTag = role === undefined ? /^h([1-6])$/.exec(element.tag)?.[1] : undefined;
  const byRole = role === "heading" ? (element.attributes.get("aria-level") ?? "2") : undefined;
  const level = byTag ?? byRole;
  if (level === undefined || !isHeard(element)) return undefined;
  return { element, level: Number(level), name: element.name() };
}
