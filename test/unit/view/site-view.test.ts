import { describe, expect, test } from "vitest";
import type { Content } from "../../../src/model/index.ts";
import { siteView } from "../../../src/view/site-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

const storerup = {
  ...lillerup,
  profile: { ...lillerup.profile, id: "storerup", name: "Storerup Kommune" },
};
const two: Content = { municipalities: [lillerup, storerup] };
const { addresses, ...pages } = siteView(two, context);
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
  expect(twice(shells.map(({ file }) => file))).toEqual([]);
});

test("every page says in a sentence what it is", () => {
  expect(shells.filter(({ description }) => !/^\p{Lu}.*[.!?]$/u.test(description))).toEqual([]);
});

describe("a page of an edition", () => {
  test("is found by its municipality, topic and edition", () => {
    const [first] = pages.checklists;
    expect(first?.shell.filters).toEqual([
      { name: "Kommune", value: "Lillerup Kommune" },
      { name: "Emne", value: "Bostøtte" },
      { name: "Udgave", value: "Tjekliste" },
    ]);
  });

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
      page?.editions.filter((link) => link.current).map(({ text }) => text);
    expect([pages.full[0], pages.easyRead[0], pages.checklists[0]].map(current)).toEqual([
      ["Hele teksten"],
      ["Let at læse"],
      ["Tjekliste"],
    ]);
  });
});

test("each standard has three editions of pages", () => {
  expect([pages.full, pages.easyRead, pages.checklists].map(({ length }) => length)).toEqual([10, 10, 10]);
});

test("the addresses worth finding are whole and leave out search, statement and missing page", () => {
  expect(addresses).toContain("https://standarder.lillerup.example/hjaelp/lillerup/madservice/let/");
  expect(addresses).toHaveLength(shells.length - 3);
  expect(addresses.filter((address) => /\/(soeg|was|404)\b/.test(address))).toEqual([]);
});
