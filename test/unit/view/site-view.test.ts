import { describe, expect, test } from "vitest";
import type { Content, Municipality } from "../../../src/model/index.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { emptySite, type SiteView, siteOf, siteView } from "../../../src/view/site-view.ts";
import { context, lillerup, storerup } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const wholeOf = (...municipalities: readonly Municipality[]): SiteView =>
  siteView({ part: "whole", content: { municipalities }, site: context });
const two: Content = { municipalities: [lillerup, storerup] };
const {
  sitemap: _,
  looks: _________,
  files: ___,
  standardData: ________,
  feeds: ____,
  siteFeed: _____,
  sharedData: ______,
  themes,
  papers,
  ...pages
} = wholeOf(...two.municipalities);
const shells = Object.values(pages)
  .flat()
  .map(({ shell }) => shell);

function twice(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

test("no two pages have the same title, although two municipalities have the same standards", () => {
  expect(twice(shells.map(({ title }) => title))).toEqual([]);
});

test("no two pages have the same address", () => {
  expect(twice(shells.map(({ path }) => path))).toEqual([]);
});

test("no two pages are written to the same file", () => {
  expect(twice([...shells, ...themes, ...papers].map(({ file }) => file))).toEqual([]);
});

test("every page says in a sentence what it is", () => {
  expect(shells.filter(({ description }) => !/^\p{Lu}.*[.!?]$/u.test(description))).toEqual([]);
});

describe("a page of an edition", () => {
  test("has the full edition above it in the trail", () => {
    expect(pages.easyRead[0]?.shell.trail.at(-1)).toEqual({
      href: "/hjaelp/lillerup/bostoette/",
      text: "Bostøtte",
    });
  });

  test("is the full edition, which has the municipality above it", () => {
    expect(pages.full[0]?.shell.trail.at(-1)?.text).toBe("Lillerup Kommune");
  });

  test("marks itself as the current edition", () => {
    const current = (page: (typeof pages)["full" | "easyRead" | "checklists"][number] | undefined) =>
      page?.tabs.filter((tab) => tab.current).map(({ name }) => name);
    expect([pages.full[0], pages.easyRead[0], pages.checklists[0]].map(current)).toEqual([
      ["Hele indholdet"],
      ["Let at læse"],
      ["Tjekliste"],
    ]);
  });
});

test("each standard has three editions of pages", () => {
  expect([pages.full, pages.easyRead, pages.checklists].map(({ length }) => length)).toEqual([10, 10, 10]);
});

describe.each([
  ["one municipality", [lillerup]],
  ["several municipalities", [lillerup, storerup, tvivlstrup]],
  ["no municipality", []],
] as const)("the parts of a site of %s", (_name, municipalities) => {
  const summaries = municipalities.map(municipalitySummary);
  const site = siteOf(summaries, context);
  const shared = siteView({ part: "shared", summaries, site: context });
  const alone = municipalities.map((municipality) => siteView({ part: "municipality", municipality, site }));
  const whole = wholeOf(...municipalities);

  test("are together the whole", () => {
    const kinds = Object.keys(emptySite) as (keyof SiteView)[];
    const together = kinds.map((kind) => [
      kind,
      [...alone, shared].flatMap((part): readonly unknown[] => part[kind]),
    ]);
    expect(Object.fromEntries(together)).toEqual(whole);
  });

  test("overlap in no kind of page", () => {
    const kindsOf = (part: SiteView) =>
      Object.entries(part).flatMap(([kind, made]) => (made.length === 0 ? [] : [kind]));
    const ofMunicipalities = new Set(alone.flatMap(kindsOf));
    expect(kindsOf(shared).filter((kind) => ofMunicipalities.has(kind))).toEqual([]);
  });

  test("can be handed from one thread to another", () => {
    expect(structuredClone(whole)).toEqual(whole);
  });
});

describe("when another municipality's content changes", () => {
  const changed: Municipality = {
    profile: { ...tvivlstrup.profile, id: "storerup", name: "Storerup By" },
    records: tvivlstrup.records,
  };
  const before = wholeOf(lillerup, storerup);
  const after = wholeOf(lillerup, changed);
  const kinds = ["municipalities", "printouts", "full", "easyRead", "checklists"] as const;
  const ofLillerup = (whole: SiteView) =>
    kinds.flatMap((kind) => whole[kind].filter(({ shell }) => shell.path.startsWith("/lillerup/")));

  test("no view of a municipality changes", () => {
    expect(ofLillerup(before)).toHaveLength(2 + 5 * 3);
    expect(ofLillerup(after)).toEqual(ofLillerup(before));
    expect(after.themes[0]).toEqual(before.themes[0]);
  });

  test("the shared pages tell of it", () => {
    expect(JSON.stringify(before.home)).not.toContain("Storerup By");
    expect(JSON.stringify(after.home)).toContain("Storerup By");
  });
});

describe("the accessibility statement of a site", () => {
  const { wasUrl: __, ...withoutStatement } = lillerup.profile;

  test.each([
    ["is that of the municipality that has it alone", [lillerup], "https://was.lillerup.example/"],
    ["is missing where several share it", [lillerup, storerup], undefined],
    ["is missing where its only one has none", [{ ...lillerup, profile: withoutStatement }], undefined],
  ] as const)("%s", (_what, municipalities, statement) => {
    expect(siteOf(municipalities.map(municipalitySummary), context).statementUrl).toBe(statement);
  });

  test.each([
    ["a municipality's", ({ full }: SiteView) => full],
    ["a shared", ({ home }: SiteView) => home],
  ] as const)("is linked from %s page", (_what, pagesOf) => {
    const footers = pagesOf(wholeOf(lillerup)).map(({ shell }) => shell.foot.links.map(({ href }) => href));
    expect(footers.length).toBeGreaterThan(0);
    expect(footers.filter((hrefs) => !hrefs.includes("https://was.lillerup.example/"))).toEqual([]);
  });
});

describe("what is searched", () => {
  const marks = (path: RegExp) =>
    [...wholeOf(lillerup).full, ...wholeOf(lillerup).easyRead, ...wholeOf(lillerup).checklists]
      .filter(({ shell }) => path.test(shell.path))
      .map(({ shell: { search } }) => search);

  test("is a standard once, with the words that people use, its paragraphs, numbers and editions", () => {
    const [full, ...others] = marks(/\/hjemmehjaelp\//);
    const names = `${full?.filters}, ${full?.meta}`.split(", ").map((one) => one.replace(/\[.*/, ""));
    const values: Readonly<Record<string, string>> = Object.fromEntries(
      full?.values.map(({ value }, at) => [names[at] ?? "", value] as const) ?? [],
    );
    expect(values).toMatchObject({
      Slags: "standard",
      Kommune: "Lillerup Kommune",
      title: "Hjemmehjælp, Lillerup Kommune",
      keywords: "rengøring, personlig pleje, HJV",
      editions: "let/ tjekliste/",
    });
    expect(values["law"]).toMatch(/\bparagraf83\b/);
    expect(others.filter((mark) => mark !== undefined)).toEqual([]);
  });
});
