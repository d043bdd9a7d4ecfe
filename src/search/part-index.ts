import { z } from "zod";

/** The index of some pages of a site, as Pagefind made it. */
export interface PartIndex {
  readonly facts: PartFacts;
  /** The paths of its files. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Puts one of its files into the site, at a path of the site. */
  readonly put: (path: string, target: string) => Promise<void>;
}

/** A path of a page in the site's folder. */
const pagePath = z.string().regex(/^(?!\.*\/|.*\/\.*\/)[^\\\0]+\.html$/);

/** The name of a file in an index: another machine may have made it, and no name may lead out of its folder. */
const fileName = z.string().regex(/^da_[0-9a-f]+$/);

const partFacts = z
  .strictObject({
    pages: z
      .array(
        z
          .strictObject({ path: pagePath, fragment: fileName, hash: z.string().regex(/^[0-9a-f]{20,40}$/) })
          .readonly(),
      )
      .readonly(),
    words: z.record(z.string(), z.int().positive()).readonly(),
    municipalities: z.array(z.string()).readonly(),
  })
  .readonly();

/**
 * What a site must know of some pages that Pagefind's files do not tell: its pages in the order in which Pagefind numbers them,
 * that of their paths, each with the file of its fragment (without folder and ending) and the whole hash of which that name
 * is the beginning; their words with the number of pages that each is on; and the municipalities that results can be
 * narrowed by.
 */
export type PartFacts = z.infer<typeof partFacts>;

/** The file beside the index of a part that tells its facts. */
export const factsPath = "facts.json";

/** Reads the facts of a part; gives undefined where they are none. */
export function readPartFacts(text: string): PartFacts | undefined {
  try {
    return partFacts.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
