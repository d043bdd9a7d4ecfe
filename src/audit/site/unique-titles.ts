import type { Finding } from "../finding.ts";
import type { PageFacts } from "./page-facts.ts";

const check = "unique-titles";

/** Finds pages that cannot be told apart by their titles, which a screen reader says first. */
export function uniqueTitles(pages: readonly PageFacts[]): Finding[] {
  const firstWith = new Map<string, string>();
  return pages.flatMap(({ path, title }) => {
    if (title === "") return [finding(path, "The page has no title.")];
    const first = firstWith.get(title);
    if (first !== undefined) return [finding(path, `The title "${title}" is also that of ${first}.`)];
    firstWith.set(title, path);
    return [];
  });
}

function finding(page: string, what: string): Finding {
  return {
    check,
    page,
    place: "<title>",
    rule: check,
    what,
    affects: "people who find their way by the titles of pages and tabs, most of all with a screen reader",
    fix: "Give the page a title that says what is on it and whose it is.",
  };
}
