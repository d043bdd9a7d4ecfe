import { describe, expect, test } from "vitest";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";
import { comparable, one, textsOf, visibleText, wordsOf } from "../helpers/visible-text.ts";
import { allFacts, wordsIn } from "./facts/all-facts.ts";
import { actedOn } from "./facts/source-facts.ts";

const sources = await allFacts();
const site = await builtSite({ content: realMunicipalities });

const editions = [
  ["full", ""],
  ["easyRead", "let/"],
  ["checklist", "tjekliste/"],
] as const;

const textOf = (path: string) => comparable(visibleText(one(site.page(path).document, "main")));

test("each standard has its list of facts, and each list its standard", () => {
  const listed = sources.map(({ municipality, standard }) => `/${municipality}/${standard}/`);
  const built = site.pages
    .map(({ path }) => path)
    .filter((path) => /^\/(?!emner)[^/]+\/(?!udskrifter)[^/]+\/$/.test(path));
  expect(built).toHaveLength(site.result.standards);
  expect(listed.toSorted()).toEqual(built.toSorted());
});

test("the lists hold at least the 382 facts that were read from the sources", () => {
  const facts = sources.flatMap((source) => source.facts);
  expect(facts.length).toBeGreaterThanOrEqual(382);
  expect(facts.filter(({ full }) => full.length === 0 || full.some((words) => words.trim() === ""))).toEqual(
    [],
  );
});

const isActedOn = (kind: string) => actedOn.some((each) => each === kind);

describe.each(sources)("$municipality, $standard ($source)", (source) => {
  test.each([
    ["easyRead", "easyReadOmits"],
    ["checklist", "checklistOmits"],
  ] as const)("the edition %s carries what a reader acts on, or the list says why not", (edition, omits) => {
    const acted = source.facts.filter(({ kind }) => isActedOn(kind));
    expect(acted.length).toBeGreaterThan(10);
    const open = acted.filter(
      ({ [edition]: words = [], [omits]: why = "" }) => words.length > 0 === (why.trim() !== ""),
    );
    expect(open).toEqual([]);
  });

  test("the checklist leaves out no duty and no number", () => {
    const kinds = ["duty", "number"];
    expect(
      source.facts.filter(({ kind, checklist }) => kinds.includes(kind) && checklist === undefined),
    ).toEqual([]);
  });

  test.each(editions)("the page of the edition %s carries every fact", (edition, folder) => {
    const text = textOf(`/${source.municipality}/${source.standard}/${folder}`);
    const expected = wordsIn(source, edition);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter(({ words }) => !text.includes(comparable(words)))).toEqual([]);
  });

  test("the easy-read page has one thought a line", () => {
    const { document } = site.page(`/${source.municipality}/${source.standard}/let/`);
    const lines = [...document.querySelectorAll(".easy-line, .easy-list li")].map((line) => {
      const copy = line.cloneNode(true) as Element;
      copy.querySelector(".easy-word")?.remove();
      return wordsOf(copy);
    });
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => /[.!?] \p{Lu}/u.test(line))).toEqual([]);
  });
});

test.each(["", "let/", "tjekliste/"])(
  "hedensted tells in /%s that the text has another region's number",
  (folder) => {
    const text = textOf(`/hedensted/stoette-kontaktperson/${folder}`);
    expect(text).toMatch(/1813/);
    expect(text).toMatch(/anden region|hører til region hovedstaden/);
  },
);

test.each(["", "let/", "tjekliste/"])(
  "no page lets a municipality's words prevail over the law (/%s)",
  (folder) => {
    for (const { municipality, standard } of sources) {
      const { document } = site.page(`/${municipality}/${standard}/${folder}`);
      expect(comparable(visibleText(document.body))).toContain("loven gælder altid");
    }
  },
);

test("where ballerup's text narrows the Act, the sheet asks for what the Act gives", () => {
  const text = textOf("/ballerup/socialpaedagogisk-stoette/tjekliste/");
  expect(text).toContain("kun har særlige sociale problemer? (servicelovens § 85)");
  expect(text).not.toContain("skal min funktionsevne");
});

test("a guidance that ballerup cites and that no longer holds is shown as replaced, and no other rule is", () => {
  const rules = textsOf(site.page("/ballerup/stoette-kontaktperson/").document, ".list-intro + ul > li");
  expect(rules.filter((rule) => rule.includes("Afløst")).map(comparable)).toEqual([
    expect.stringMatching(
      /^Vejledning nr\. 10284 .*serviceloven ?Afløst: Siden 1\. oktober 2023 gælder vejledning nr\. 9764 af 2\. oktober 2023 i stedet\.$/i,
    ),
  ]);
});

test.each(["SKP", "ensom", "hjemløs"])(
  "who searches for %s finds each standard on støtte-kontaktperson",
  (word) => {
    const pages = site.pages.filter(({ path }) => /^\/(?!emner)[^/]+\/stoette-kontaktperson\/$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    for (const { document } of pages) {
      const said = [...(document.querySelector("[data-pagefind-meta]")?.attributes ?? [])];
      expect(said.flatMap(({ value }) => value.split(", "))).toContain(word);
    }
  },
);
