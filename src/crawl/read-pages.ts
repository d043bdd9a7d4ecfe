import { type BuiltSite, siteText } from "./built-site.ts";
import { isRead, type PageFacts, pageFacts } from "./page-facts.ts";
import { parsedPage } from "./parsed-page.ts";

/** Gives what each page of a site says of itself, but for those that only lead on: they are no pages to read. */
export async function readPages(site: BuiltSite): Promise<readonly PageFacts[]> {
  const facts: PageFacts[] = [];
  for (const page of site.pages) {
    facts.push(pageFacts(parsedPage(page, await siteText(site, `/${page.file}`))));
  }
  return facts.filter(isRead);
}
