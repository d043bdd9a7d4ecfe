import type { SearchedFragment } from "./fragment.ts";
import type { PartFacts } from "./part-index.ts";

/** The words of a text in small letters, as `wordsIn` of the search page counts them, with what hyphens join to them. */
const word = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;

/** More words than these are not sent to every reader: those of a single page are left out then. */
const mostWords = 12_000;

/** Gives the words of pages that the index has, of texts, names, and other words, with the number of pages that each is on. */
export function wordsOf(fragments: readonly SearchedFragment[]): PartFacts["words"] {
  const pages = new Map<string, number>();
  for (const { content, meta } of fragments) {
    const { title = "", law = "", cited = "", keywords = "", phones = "" } = meta;
    const text = [content, title, law, cited, keywords, phones]
      .join(" ")
      .normalize("NFC")
      .toLocaleLowerCase("da");
    const onPage = new Set<string>();
    for (const written of text.match(word) ?? []) {
      for (const part of written.split("-")) onPage.add(part);
      // Pagefind takes a hyphened word for one, too.
      onPage.add(written.replaceAll("-", ""));
    }
    for (const found of onPage) pages.set(found, (pages.get(found) ?? 0) + 1);
  }
  return Object.fromEntries(pages);
}

/** Gives the words of a site as one line: "afgørelse:5 aften …" (one page is not told), in the order of their letters. */
export function wordsOfSite(parts: readonly Pick<PartFacts, "words">[]): string {
  const pages = new Map<string, number>();
  for (const { words } of parts)
    for (const [found, count] of Object.entries(words)) pages.set(found, (pages.get(found) ?? 0) + count);
  const all = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = all.length > mostWords ? all.filter(([, count]) => count > 1) : all;
  return kept.map(([found, count]) => (count === 1 ? found : `${found}:${count}`)).join(" ");
}

/** Gives the municipalities of pages. */
export function municipalitiesOf(fragments: readonly SearchedFragment[]): readonly string[] {
  return [...new Set(fragments.flatMap(({ filters }) => filters["Kommune"] ?? []))];
}

/** Gives the municipalities of a site, as Danes order them. */
export function municipalitiesOfSite(parts: readonly Pick<PartFacts, "municipalities">[]): readonly string[] {
  return [...new Set(parts.flatMap(({ municipalities }) => municipalities))].sort((a, b) =>
    a.localeCompare(b, "da"),
  );
}
