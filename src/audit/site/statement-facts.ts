import { type BuiltSite, siteText } from "../../crawl/built-site.ts";
import type { PageFacts } from "../../crawl/page-facts.ts";
import { parsedPage } from "../../crawl/parsed-page.ts";
import { fixedPaths } from "../../model/index.ts";
import { statementPath } from "./accessibility-statement.ts";

/** What an accessibility statement needs to know of a site, as the site itself says it; empty where it says nothing. */
export interface StatementFacts {
  /** The public address of the start page. */
  readonly url: string;
  readonly title: string;
  /** Telephone numbers and addresses of mail on the page of the statement and the one about accessibility. */
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  /** Where the statement is, as far as the site says. */
  readonly statement: string;
}

/** Gathers from a site what its accessibility statement needs; nothing is guessed. */
export async function statementFacts(facts: readonly PageFacts[], site: BuiltSite): Promise<StatementFacts> {
  const start = facts.find(({ path }) => path === "/") ?? facts[0];
  const paths = new Set<string | undefined>([
    fixedPaths.accessibility,
    fixedPaths.was,
    statementPath(facts, site),
  ]);
  const pages = facts.filter(({ path }) => paths.has(path));
  const texts = pages.flatMap(({ contacts }) => contacts);
  return {
    url: site.origin ?? (await canonicalOf(start, site)),
    title: start?.title ?? "",
    phones: addressesOf(texts, "tel:"),
    mails: addressesOf(texts, "mailto:"),
    statement:
      facts.find(({ path, leadsOn }) => path === fixedPaths.was && leadsOn !== undefined)?.leadsOn ?? "",
  };
}

function addressesOf(urls: readonly string[], scheme: string): string[] {
  const found = urls
    .filter((url) => url.startsWith(scheme))
    .map((url) => url.slice(scheme.length).split("?")[0] ?? "");
  return [...new Set(found)];
}

async function canonicalOf(page: PageFacts | undefined, site: BuiltSite): Promise<string> {
  const built = site.pages.find(({ path }) => path === page?.path);
  if (built === undefined) return "";
  const { elements } = parsedPage(built, await siteText(site, `/${built.file}`));
  const link = elements.find(
    ({ tag, attributes }) => tag === "link" && attributes.get("rel") === "canonical",
  );
  return link?.attributes.get("href") ?? "";
}
