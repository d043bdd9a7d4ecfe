import { readdir } from "node:fs/promises";
import { close, createIndex } from "pagefind";
import { UserError } from "../report/user-error.ts";

/** Says that the search index could not be made, with Pagefind's own reasons. */
export class SearchIndexError extends UserError {
  override readonly name = "SearchIndexError";
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`The search index could not be made: ${reasons.join("; ")}`);
    this.reasons = reasons;
  }
}

/**
 * Makes the Danish search index of a built site in its folder `pagefind/` and gives the number of indexed pages.
 * Pages without `data-pagefind-body` (search, 404) are left out. Throws SearchIndexError, also when nothing was indexed.
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "da" });
    if (index === undefined || errors.length > 0) throw new SearchIndexError(errors);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw new SearchIndexError(added.errors);
    if (added.page_count === 0) throw new SearchIndexError([`no page to index in ${site}`]);
    const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
    if (written.errors.length > 0) throw new SearchIndexError(written.errors);
    // What Pagefind counts are the files it read; it writes one fragment for each page that it indexed.
    return (await readdir(`${site}/pagefind/fragment`)).length;
  } finally {
    await close();
  }
}
