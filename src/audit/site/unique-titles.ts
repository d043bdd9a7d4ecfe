import type { SiteFault } from "../check.ts";
import { isRead, type PageFacts } from "./page-facts.ts";
import type { SiteCheck } from "./site-check.ts";

/** Finds pages that cannot be told apart by their titles, which a screen reader says first. */
export const uniqueTitles: SiteCheck = {
  name: "unique-titles",
  kind: "site",
  subject: "page",
  looksFor: "Every page has a title of its own",
  affects: "people who find their way by the titles of pages and tabs, most of all with a screen reader",
  run: faultsOf,
};

function faultsOf(pages: readonly PageFacts[]): SiteFault[] {
  const firstWith = new Map<string, string>();
  return pages.filter(isRead).flatMap(({ path, title }) => {
    if (title === "") return [siteFault(path, "The page has no title.")];
    const first = firstWith.get(title);
    if (first !== undefined) return [siteFault(path, `The title "${title}" is also that of ${first}.`)];
    firstWith.set(title, path);
    return [];
  });
}

function siteFault(page: string, what: string): SiteFault {
  return {
    page,
    place: "<title>",
    rule: "unique-titles",
    what,
    fix: "Give the page a title that says what is on it and whose it is.",
  };
}
