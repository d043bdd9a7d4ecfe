/** A key that was called otherwise once: content that was written then still loads. */
export interface FormerName {
  /** The key it is now. */
  readonly name: string;
  /** The key it was. */
  readonly former: string;
  /** Former names inside the value, or inside each item of a list. */
  readonly inside?: readonly FormerName[];
}

const revision: FormerName = { name: "revision", former: "edition" };

/** The former names of a standard's keys; an entry is taken away when no content uses it any more. */
export const formerStandardNames: readonly FormerName[] = [
  revision,
  { name: "earlierRevisions", former: "earlierEditions", inside: [revision] },
];
