import { expect, test } from "vitest";
import type { Municipality } from "../../../src/model/index.ts";
import { rememberFacts } from "../../../src/view/municipality-facts.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { siteView } from "../../../src/view/site-view.ts";
import { content, context, lillerup } from "../../helpers/lillerup.ts";

test("every page that is built is known to the check of links, and no other", () => {
  const {
    sitemap: _,
    themes: __,
    looks: _________,
    files: ____,
    papers: ___,
    standardData: ________,
    feeds: _____,
    siteFeed: ______,
    sharedData: _______,
    ...pages
  } = siteView({ part: "whole", content, site: context });
  const built = Object.values(pages)
    .flat()
    .map(({ shell }) => shell.path)
    .filter((path) => path !== "/404.html");
  expect([...pagePaths(content)].toSorted()).toEqual(built.toSorted());
});

test("topics are pages of a site of several, and of no municipality's own", () => {
  const [national, own] = (["national", "own"] as const).map((form) => pagePaths(content, form));
  expect(national?.has("/emner/madservice/")).toBe(true);
  expect([...(own ?? [])].filter((path) => path.startsWith("/emner/"))).toEqual([]);
});

test("addresses that were made before are not made again", () => {
  const unread: Municipality = {
    profile: lillerup.profile,
    get records(): never {
      throw new Error("They were read.");
    },
  };
  const addresses = { own: ["/lillerup/"], topics: ["/emner/madservice/"] };
  rememberFacts(unread, { summary: municipalitySummary(lillerup), addresses, days: [], standards: 1 });
  expect(pagePaths({ municipalities: [unread] }, "national")).toContain("/emner/madservice/");
});
