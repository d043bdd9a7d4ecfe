import { searchFaults } from "../messages/search.ts";
import { UserError } from "../report/user-error.ts";

/** Says that the search index could not be made, with Pagefind's own reasons. */
export class SearchIndexError extends UserError {
  override readonly name = "SearchIndexError";
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(searchFaults.noSearchIndex(reasons));
    this.reasons = reasons;
  }
}

/** What another version of Pagefind has made, or another machine without care, is no index that can be joined. */
export function otherIndex(reason: string): SearchIndexError {
  return new SearchIndexError([searchFaults.otherIndex(reason)]);
}
