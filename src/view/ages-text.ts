import type { Ages } from "../model/index.ts";

/** The words for each kind of age limit. */
export interface AgeWords {
  readonly under: (of: { readonly age: number }) => string;
  readonly from: (of: { readonly age: number }) => string;
  readonly exactly: (of: { readonly age: number }) => string;
  readonly between: (of: { readonly from: number; readonly to: number }) => string;
}

/** Says for which ages something is; undefined where it has no limit. */
export function agesText({ from, to }: Ages, words: AgeWords): string | undefined {
  if (to === undefined) return from === undefined ? undefined : words.from({ age: from });
  if (from === undefined) return words.under({ age: to + 1 });
  return from === to ? words.exactly({ age: from }) : words.between({ from, to });
}
