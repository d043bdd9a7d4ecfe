import { describe, expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import { glossaryPage, ownGlossaryPage } from "../../../src/view/glossary-view.ts";
import { context, contextIn } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";

describe("the national glossary", () => {
  const { terms } = glossaryPage(context);

  test("has every word, with Å last", () => {
    expect(terms).toHaveLength(glossary.length);
    expect(terms.map(({ term }) => term)).toEqual(
      terms.map(({ term }) => term).toSorted(new Intl.Collator("da").compare),
    );
  });

  test("begins each word with a capital", () => {
    expect(terms.filter(({ term }) => /^\p{Ll}/u.test(term))).toEqual([]);
  });
});

describe("the glossary of a municipality's own site", () => {
  const { profile } = storeby;
  const termsOf = (shown: Readonly<Record<string, string>>, own = profile) =>
    ownGlossaryPage(
      own,
      Object.entries(shown).map(([id, view]) => ({
        context: contextIn({ ...storeby, profile: own }, id),
        view,
      })),
      context,
    ).terms;

  test("has the words that its texts use, in any form, and its own", () => {
    expect(termsOf({ madservice: "Du får en afgørelse. Klag over afgørelsen." }).map(({ id }) => id)).toEqual(
      ["afgoerelse", "bevilling", "kontaktperson"],
    );
  });

  test("has none that the municipality does not explain", () => {
    expect(termsOf({ madservice: "Der er en frist." }).map(({ id }) => id)).not.toContain("frist");
  });

  test("tells of a word with two meanings where each of them holds", () => {
    const [, own] = profile.glossary ?? [];
    if (own === undefined) throw new Error("Storeby has no second word.");
    const under = [{ act: "serviceloven", section: "98" }];
    const terms = termsOf(
      { madservice: "Du får en bevilling.", kontaktperson: "Du får en bevilling." },
      { ...profile, glossary: [{ ...own, under }] },
    );
    expect(terms.map(({ id, where }) => [id, where])).toEqual([
      ["bevilling-1", expect.stringMatching(/^I teksten om Kontaktperson.*:$/)],
      ["bevilling-2", "I teksten om Madservice:"],
    ]);
  });
});
