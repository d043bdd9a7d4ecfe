/** The index of some pages of a site, as Pagefind made it. */
export interface PartIndex {
  readonly facts: PartFacts;
  /** The paths of its files. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Puts one of its files into the site, at a path of the site. */
  readonly put: (path: string, target: string) => Promise<void>;
}

/** What a site must know of some pages that Pagefind's files do not tell. */
export interface PartFacts {
  /** In the order in which Pagefind numbers them: that of their paths. */
  readonly pages: readonly PartPage[];
  /** The words of the pages, with the number of pages that each is on. */
  readonly words: Readonly<Record<string, number>>;
  /** The municipalities that results can be narrowed by. */
  readonly municipalities: readonly string[];
}

/** A page that is searched. */
export interface PartPage {
  /** In the site's folder. */
  readonly path: string;
  /** The file of its fragment in the part's index, without folder and ending. */
  readonly fragment: string;
  /** The whole hash of which the name of its fragment is the beginning. */
  readonly hash: string;
}

/** The file beside the index of a part that tells its facts. */
export const factsPath = "facts.json";
