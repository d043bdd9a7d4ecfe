import { existsSync, readdirSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { markup } from "../../src/audit/page/markup.ts";
import { faultsOn } from "../unit/audit/page/audited-page.ts";
import { type Leaf, leavesOf, withLeaves } from "./leaves.ts";
import { metIn, rendered, shownText } from "./rendered.ts";

const folder = "_includes/components";
const components = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const examplesFile = (component: string) => `${folder}/${component}/${component}.examples.ts`;

interface ExamplesModule {
  readonly examples: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
}

const cases = await Promise.all(
  components
    .filter((component) => existsSync(examplesFile(component)))
    .map(async (component) => {
      const { examples } = (await import(
        `../../_includes/components/${component}/${component}.examples.ts`
      )) as ExamplesModule;
      return { component, examples };
    }),
);
const calls = cases.flatMap(({ component, examples }) =>
  Object.entries(examples).flatMap(([macro, named]) =>
    Object.entries(named).map(([name, args]) => [`${macro}: ${name}`, { component, macro, args }] as const),
  ),
);

test("there are components", () => {
  expect(components.length).toBeGreaterThan(15);
});

describe.each(components)("%s", (component) => {
  test("has examples", () => {
    expect(existsSync(examplesFile(component))).toBe(true);
  });

  test("has an example of every macro, and no example of another", () => {
    const template = readFileSync(`${folder}/${component}/${component}.njk`, "utf8");
    const macros = [...template.matchAll(/\{%-? macro (\w+)\(/g)].map(([, name]) => name ?? "");
    const { examples } = cases.find((one) => one.component === component) ?? { examples: {} };
    expect(Object.keys(examples).toSorted()).toEqual(macros.toSorted());
  });

  test("has tests of its own", () => {
    expect(existsSync(`test/components/${component}.test.ts`)).toBe(true);
  });
});

/**
 * What a macro is given for another use than to be shown. Everything else that a view holds must be met in the
 * rendering, so that no template drops a fact.
 */
function isForOtherUse(macro: string, args: readonly unknown[], { key, path }: Leaf): boolean {
  // More lines of the same are for paper; the page has one field that grows.
  if (path.includes("more")) return true;
  switch (key) {
    case "kind":
    case "pictogram":
    case "nationalKeys":
      return true;
    // A contact's id is what easy read and complaints name it by.
    case "id":
      return (
        macro === "contact" ||
        path.some((part) => ["contact", "contacts", "to"].includes(part)) ||
        isBesideParts(macro, path)
      );
    // The name of a field in the PDF; on the page the text itself is the box's label.
    case "label":
      return macro === "ticks" || macro === "responsibilities" || path.includes("ticks");
    // The desk's cards count sheets; elsewhere a PDF is told by its pages.
    case "sheets":
      return macro === "printLinks";
    // With an appeal it is clear where to turn.
    case "ask":
      return JSON.stringify(args).includes('"kind":"appeal"') && !path.includes("conflicts");
    // The layout prints the page's head and foot; the part's number and name head its complaint.
    case "heading":
      return macro === "complaintBody" ? !path.includes("national") : isBesideParts(macro, path);
    case "municipality":
    case "notice":
      return macro === "checklistParts";
    // A cell has it around the answer.
    case "place":
    case "head":
    case "status":
      return macro === "answer" || macro === "short";
    // A topic's page has the title; its list names the municipalities.
    case "title":
      return (
        macro === "checklistParts" ||
        (macro === "standardList" && JSON.stringify(args).includes("municipality"))
      );
    default:
      return isBesideParts(macro, path);
  }
}

/** The checklist's own numbers and part names stand in its template. */
function isBesideParts(macro: string, path: readonly string[]): boolean {
  if (macro !== "checklistParts") return false;
  const [, part, inner = ""] = path;
  return part === "parts" || path[0] === "1" || (part === "complain" && inner === "heading");
}

describe.each(calls)("%s", (_name, { component, macro, args }) => {
  const example = rendered(component, macro, args);

  test("is HTML without faults", async () => {
    const findings = await faultsOn(markup, example.page);
    expect(findings.map(({ rule, place, what }) => `${rule} ${place}: ${what}`)).toEqual([]);
  });

  test("shows everything that it is given", () => {
    const met = metIn(example);
    const missing = leavesOf(args)
      .filter((leaf) => macro !== "pictogram" && !isForOtherUse(macro, args, leaf))
      .map(({ key, text }) => (key.endsWith("Html") ? shownText(JSDOM.fragment(text)) : text))
      .filter((text) => !met.includes(text));
    expect(missing).toEqual([]);
  });

  test("shows words that look like HTML as words", () => {
    const hostile = withLeaves(args, ({ key, text }) =>
      macro === "pictogram" || ["kind", "pictogram"].includes(key) || key.endsWith("Html")
        ? text
        : `${text}"><script>alert(1)</script>`,
    );
    const { document } = rendered(component, macro, hostile);
    expect(document.querySelectorAll("script")).toHaveLength(0);
  });
});
