import { isRead, type PageFacts } from "../../crawl/page-facts.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { siteFaults } from "../../messages/audit/site.ts";
import type { SiteFault } from "../check.ts";
import type { SiteCheck } from "./site-check.ts";

/** Finds pages that cannot be told apart by their titles, which a screen reader says first. */
export const uniqueTitles: SiteCheck = {
  name: "unique-titles",
  kind: "site",
  subject: "page",
  looksFor: looksFor.uniqueTitles,
  weight: "likely",
  rules: { "unique-titles": { criterion: "2.4.2" } },
  affects: affects.uniqueTitles,
  run: faultsOf,
};

function faultsOf(pages: readonly PageFacts[]): SiteFault[] {
  const firstWith = new Map<string, string>();
  return pages.filter(isRead).flatMap(({ path, title }) => {
    if (title === "") return [siteFault(path, siteFaults.noTitle())];
    const first = firstWith.get(title);
    if (first !== undefined) return [siteFault(path, siteFaults.sameTitle(title, first))];
    firstWith.set(title, path);
    return [];
  });
}

function siteFault(page: string, what: string): SiteFault {
  return { page, place: "<title>", rule: "unique-titles", what, fix: siteFaults.fixTitle() };
}
