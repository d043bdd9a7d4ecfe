import { describe, expect, test } from "vitest";
import { examples as appendices } from "../../_includes/components/appendices/appendices.examples.ts";
import { examples as changes } from "../../_includes/components/changes/changes.examples.ts";
import { examples as complaints } from "../../_includes/components/complaint/complaint.examples.ts";
import { examples as contacts } from "../../_includes/components/contact/contact.examples.ts";
import { examples as laws } from "../../_includes/components/law/law.examples.ts";
import { examples as rules } from "../../_includes/components/national/national.examples.ts";
import { examples as silences } from "../../_includes/components/not-stated/not-stated.examples.ts";
import { examples as ways } from "../../_includes/components/related/related.examples.ts";
import { examples as duties } from "../../_includes/components/responsibilities/responsibilities.examples.ts";
import { examples as sections } from "../../_includes/components/section/section.examples.ts";
import { examples as sources } from "../../_includes/components/source/source.examples.ts";
import { examples as limits } from "../../_includes/components/time-limits/time-limits.examples.ts";
import { examples as words } from "../../_includes/components/words/words.examples.ts";
import { markup } from "../../src/audit/page/markup.ts";
import type { FullPart } from "../../src/view/full-parts.ts";
import { faultsOn } from "../unit/audit/page/audited-page.ts";
import { rendered, renderedFrom, shownText } from "./rendered.ts";

type ViewOf<Kind extends FullPart["kind"]> = Extract<FullPart, { readonly kind: Kind }>["view"];

/** A view of every kind of part, and the macro that prints it. */
const bodies: { readonly [Kind in FullPart["kind"]]: readonly [ViewOf<Kind>, string, string] } = {
  section: [sections.section["in conflict"][0], "section", "section"],
  responsibilities: [duties.responsibilities["with an intro"][0], "responsibilities", "responsibilities"],
  complaint: [complaints.complaintBody["an appeal"][0], "complaint", "complaintBody"],
  timeLimits: [limits.timeLimits["in conflict"][0], "time-limits", "timeLimits"],
  contacts: [contacts.contact["with everything there is"], "contact", "contact"],
  related: [ways.related["two of them"][0], "related", "related"],
  appendices: [appendices.appendices["a picture with its words"][0], "appendices", "appendices"],
  changes: [changes.changes["one change"][0], "changes", "changes"],
  notStated: [silences.notStated["two items"][0], "not-stated", "notStated"],
  national: [
    { heading: "Det gælder i hele landet", ...rules.nationalNotes["two rules"][0] },
    "national",
    "nationalNotes",
  ],
  law: [laws.law["one paragraph"][0], "law", "law"],
  words: [words.words["two words"][0], "words", "words"],
  source: [sources.source["a document that can be opened"][0], "source", "source"],
};
const kinds = Object.keys(bodies) as FullPart["kind"][];
const parts = kinds.map((kind) => ({
  kind,
  id: kind.toLowerCase(),
  heading: `Overskrift til ${kind}`,
  view: bodies[kind][0],
}));

const fullSections = (...rest: readonly unknown[]) =>
  renderedFrom("partials/full-sections.njk", "fullSections", [parts, ...rest]);
const page = fullSections();
const book = fullSections(3, "madservice-");
const sectionsOf = ({ document }: typeof page) => [...document.querySelectorAll("main > section")];

describe.each([
  ["a page", page, "", "h2"],
  ["a book", book, "madservice-", "h3"],
] as const)("on %s", (_where, rendering, prefix, level) => {
  test("every part is a section that begins with its heading, in the order of the list", () => {
    const named = sectionsOf(rendering).map((section) => {
      const heading = section.firstElementChild;
      return [heading?.id, heading?.localName, shownText(heading)];
    });
    expect(named).toEqual(parts.map(({ id, heading }) => [`${prefix}${id}`, level, heading]));
  });

  test("is HTML without faults, which skips no level of headings", async () => {
    const findings = await faultsOn(markup, rendering.page);
    expect(findings.map(({ rule, place, what }) => `${rule} ${place}: ${what}`)).toEqual([]);
  });

  test("the headings inside a part are one level below its own", () => {
    const inner = `h${Number(level[1]) + 1}`;
    const withHeadings = ["section", "appendices", "complaint", "timeLimits", "changes", "law"];
    const found = sectionsOf(rendering).map((section) => {
      const [, ...others] = [...section.querySelectorAll("h2, h3, h4, h5, h6")];
      return [...new Set(others.map(({ localName }) => localName))];
    });
    expect(found).toEqual(kinds.map((kind) => (withHeadings.includes(kind) ? [inner] : [])));
  });
});

test.each(kinds)("the part %s says what its component says", (kind) => {
  const [view, component, macro] = bodies[kind];
  const given = kind === "contacts" ? Object.values(view) : [view];
  const { text } = rendered(component, macro, given);
  const body = text.replace(/^Eksempel ?Del ?/, "");
  const section = sectionsOf(page)[kinds.indexOf(kind)];
  expect(body.length).toBeGreaterThan(10);
  expect(shownText(section ?? null)).toContain(body);
});

test("a list without a part prints nothing", () => {
  const { document } = renderedFrom("partials/full-sections.njk", "fullSections", [[]]);
  expect(document.querySelectorAll("section")).toHaveLength(0);
});

describe("chapters", () => {
  const chapter = { id: "hvad-faar-jeg", heading: "Hvad får jeg?", parts: parts.slice(0, 2) };
  const { document } = renderedFrom("partials/full-sections.njk", "fullChapters", [[chapter]]);

  test("are regions that are named by their headings", () => {
    const region = document.querySelector("main > section");
    expect(region?.getAttribute("aria-labelledby")).toBe("hvad-faar-jeg");
    expect(shownText(document.querySelector("h2#hvad-faar-jeg"))).toBe("Hvad får jeg?");
  });

  test("hold their parts one level below", () => {
    expect([...document.querySelectorAll("h3")].map(({ id }) => id)).toEqual(
      expect.arrayContaining(parts.slice(0, 2).map(({ id }) => id)),
    );
  });
});
