import { expect, test } from "vitest";
import type { Price } from "../../../src/model/index.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { topicLinks, topicPages, topicsPage } from "../../../src/view/topic-view.ts";
import { context, lillerup, only, storerup } from "../../helpers/lillerup.ts";

const [, hjemmehjaelp] = lillerup.records;
if (hjemmehjaelp === undefined) throw new Error("The fixture has changed.");
const two = [lillerup, { ...storerup, records: [hjemmehjaelp] }].map(municipalitySummary);
const pages = topicPages(two, context);
const page = only(pages.filter(({ shell }) => shell.path === "/emner/hjemmehjaelp/"));

test("a topic is listed once, with every municipality that has it", () => {
  const links = topicLinks(two, context).filter(({ href }) => href.endsWith("/hjemmehjaelp/"));
  expect(links).toEqual([
    {
      href: "/hjaelp/emner/hjemmehjaelp/",
      text: "Hjemmehjælp",
      municipalities: "Lillerup Kommune, Storerup Kommune",
      price: "Gratis i 2 af 2 kommuner.",
    },
  ]);
});

test("a topic's page leads to the standard of each municipality", () => {
  expect(page.entries.map(({ municipality, href }) => [municipality, href])).toEqual([
    ["Lillerup Kommune", "/hjaelp/lillerup/hjemmehjaelp/"],
    ["Storerup Kommune", "/hjaelp/storerup/hjemmehjaelp/"],
  ]);
});

test("a topic's page has the name of its standard", () => {
  expect(page.title).toBe("Hjemmehjælp");
});

test("every topic of the list has its page, and no other", () => {
  expect(pages.map(({ shell }) => `/hjaelp${shell.path}`)).toEqual(
    topicsPage(two, context).topics.map(({ href }) => href),
  );
});

test("a topic's page compares what it costs, also where it is free, unless it is free everywhere", () => {
  const costsOf = (...prices: readonly Price[]) => {
    const municipalities = prices.map((price, index) => {
      const standard = { ...hjemmehjaelp.standard, facts: { price } };
      const profile = { ...lillerup.profile, id: `by-${index}` };
      return municipalitySummary({ profile, records: [{ standard }] });
    });
    return topicPages(municipalities, context).flatMap(({ entries }) => entries.map(({ cost }) => cost));
  };
  const meal: Price = { kind: "amount", kroner: 62.5, per: "måltid", year: 2026 };
  expect(costsOf(meal, { kind: "free" })).toEqual([
    "Pris: 62,50\u00a0kr. pr. måltid (2026).",
    "Pris: Hjælpen er gratis.",
  ]);
  expect(costsOf({ kind: "free" }, { kind: "free" })).toEqual([undefined, undefined]);
});
