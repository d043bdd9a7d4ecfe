import type { Examples } from "../examples.ts";

/** The field above a long list. */
export const examples = {
  listFilter: { "of standards": ["standarder", "Find i listen"] },
} satisfies { listFilter: Examples<[list: string, label: string]> };
