import type { Municipality } from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";

/** A file of the content that is published as it is. */
export interface ContentFile {
  /** Relative to the output folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Gives the files of a municipality that its site publishes: its logo, where the site is its own. */
export function contentFiles({ logo }: Municipality, { owner }: SiteContext): readonly ContentFile[] {
  return logo === undefined || owner?.logo === undefined
    ? []
    : [{ file: owner.logo.slice(1), bytes: logo.bytes }];
}
