/**
 * How a site is laid out: `national`, several municipalities, each below its own name; `own`, one municipality's, whose
 * pages stand at the root.
 */
export const siteForms = ["national", "own"] as const;

/** The form of a site. */
export type SiteForm = (typeof siteForms)[number];
