import { describe, expect, test } from "vitest";
import { notFoundPage, searchPage, wasPage } from "../../../src/view/fixed-page-views.ts";
import { type MunicipalitySummary, municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { context, lillerup, summaries } from "../../helpers/lillerup.ts";

function named(...names: readonly string[]): readonly MunicipalitySummary[] {
  return names.map((name) => {
    const profile = { ...lillerup.profile, id: name.toLowerCase(), name };
    return municipalitySummary({ profile, records: [] });
  });
}

describe("the list from A to Å", () => {
  const lettersOf = (of: readonly MunicipalitySummary[]) => searchPage(of, context).letters;

  test("holds every standard, every municipality and the other words for a help", () => {
    const entries = lettersOf(summaries).flatMap((group) =>
      group.entries.map(({ text, note }) => [text, note]),
    );
    expect(entries).toEqual([
      ["Bostøtte", "Lillerup Kommune"],
      ["Hjemmehjælp", "Lillerup Kommune"],
      ["HJV", "se Hjemmehjælp"],
      ["Ledsagelse", "Lillerup Kommune"],
      ["Lillerup Kommune", "kommune"],
      ["Madservice", "Lillerup Kommune"],
      ["personlig pleje", "se Hjemmehjælp"],
      ["rengøring", "se Hjemmehjælp"],
      ["Værested", "Lillerup Kommune"],
    ]);
  });

  test("ends with Æ, Ø and Å", () => {
    const letters = lettersOf(named("Åbenrå", "Øster", "Ærø", "Aller", "Zorro")).map(({ letter }) => letter);
    expect(letters).toEqual(["A", "Z", "Æ", "Ø", "Å"]);
  });

  test("puts Aa with Å, as Danish does", () => {
    const letters = lettersOf(named("Aabenraa", "Aller", "Zorro", "Åstrup"));
    expect(letters.map(({ letter, entries }) => [letter, entries.map(({ text }) => text)])).toEqual([
      ["A", ["Aller"]],
      ["Z", ["Zorro"]],
      ["Å", ["Aabenraa", "Åstrup"]],
    ]);
  });

  test("has one group for each letter", () => {
    const letters = lettersOf(summaries).map(({ letter }) => letter);
    expect(letters).toEqual(["B", "H", "L", "M", "P", "R", "V"]);
  });
});

describe("the search page", () => {
  const page = searchPage(summaries, context);

  test("can be narrowed by municipality, topic and edition", () => {
    expect(page.options).toEqual({
      municipalities: ["Lillerup Kommune"],
      topics: ["Bostøtte", "Hjemmehjælp", "Ledsagelse", "Madservice", "Værested"],
      editions: ["Let at læse", "Tjekliste"],
    });
  });

  test("finds the index and the script below the path prefix", () => {
    expect(page.pagefindHref).toBe("/hjaelp/pagefind/pagefind.js");
    expect(page.shell.scripts).toContain("/hjaelp/assets/search.js");
  });

  test("is not found by the search itself", () => {
    expect(page.shell.indexed).toBe(false);
  });
});

describe("the way to the accessibility statement", () => {
  test("leads on to the statement of a lone municipality", () => {
    expect(wasPage(summaries, context).statement).toBe("https://was.lillerup.example/");
  });

  test("ends here where several municipalities share the site, because a statement is for one", () => {
    expect(wasPage(named("Lillerup", "Storerup"), context)).not.toHaveProperty("statement");
  });
});

test("the page for a missing page is the file that hosts ask for", () => {
  expect(notFoundPage(summaries, context).shell).toMatchObject({ file: "/404.html", indexed: false });
});
