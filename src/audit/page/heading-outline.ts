import { isHeard, type PageElement, type ParsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { headings as says } from "../../messages/audit/page.ts";
import type { Advice } from "../../messages/message.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

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
  looksFor: looksFor.headingOutline,
  rules: {
    empty: { weight: "likely", criterion: "1.3.1" },
    twins: { weight: "question", criterion: "2.4.6" },
  },
  affects: affects.headingOutline,
  run: faultsOf,
};

function faultsOf(page: ParsedPage): PageFault[] {
  const headings = page.elements.flatMap((element) => headingOf(element) ?? []);
  const faults: PageFault[] = [];
  const tell = (rule: string, heading: Heading | undefined, advice: Advice): void => {
    const place = heading === undefined ? "" : placeOf(heading.element);
    faults.push({ place, rule, ...advice });
  };
  const tops = headings.filter(({ level }) => level === 1);
  if (tops.length === 0) tell("no-h1", undefined, says.noH1());
  for (const heading of tops.slice(1)) tell("several-h1", heading, says.severalH1(heading.name));
  for (const [index, heading] of headings.entries()) {
    const { level, name } = heading;
    if (name === "") tell("empty", heading, says.empty());
    const before = headings[index - 1];
    if (before === undefined) {
      if (level > 1) tell("first", heading, says.first(level));
    } else if (level > before.level + 1) {
      tell("skipped", heading, says.skipped(level, name, before.level));
    }
    if (name !== "" && twinBefore(headings, index) !== undefined) tell("twins", heading, says.twins(name));
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
