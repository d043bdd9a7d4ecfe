import { expect, test } from "vitest";
import type { Content } from "../../../src/model/index.ts";
import { topicLinks, topicPage } from "../../../src/view/topic-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

const [, hjemmehjaelp] = lillerup.records;
if (hjemmehjaelp === undefined) throw new Error("The fixture has changed.");
const storerup = {
  profile: { ...lillerup.profile, id: "storerup", name: "Storerup Kommune" },
  records: [hjemmehjaelp],
};
const two: Content = { municipalities: [lillerup, storerup] };

test("a topic is listed once, with every municipality that has it", () => {
  const links = topicLinks(two, context).filter(({ href }) => href.endsWith("/hjemmehjaelp/"));
  expect(links).toEqual([
    {
      href: "/hjaelp/emner/hjemmehjaelp/",
      text: "Hjemmehjælp",
      municipalities: "Lillerup Kommune, Storerup Kommune",
    },
  ]);
});

test("a topic's page leads to the standard of each municipality", () => {
  expect(
    topicPage("hjemmehjaelp", two, context).entries.map(({ municipality, href }) => [municipality, href]),
  ).toEqual([
    ["Lillerup Kommune", "/hjaelp/lillerup/hjemmehjaelp/"],
    ["Storerup Kommune", "/hjaelp/storerup/hjemmehjaelp/"],
  ]);
});

test("a topic's page has the name of its standard", () => {
  expect(topicPage("hjemmehjaelp", two, context).title).toBe("Hjemmehjælp");
});
