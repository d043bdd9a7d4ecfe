import type { Municipality } from "../model/index.ts";
import { appendicesOf } from "./appendix-view.ts";
import { appendixPath } from "./routes.ts";
import type { SiteContext } from "./site-context.ts";

/** A file of the content that is published as it is. */
export interface ContentFile {
  /** Relative to the output folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Gives the files of a municipality that its site publishes: its logo, where the site is its own, and its appendices. */
export function contentFiles(municipality: Municipality, site: SiteContext): readonly ContentFile[] {
  const { profile, logo, appendices } = municipality;
  const { owner } = site;
  const named = new Set(appendicesOf(municipality).map(({ file }) => file));
  return [
    ...(logo === undefined || owner?.logo === undefined
      ? []
      : [{ file: owner.logo.slice(1), bytes: logo.bytes }]),
    ...[...named].flatMap((file) => {
      const found = appendices?.get(file);
      return found === undefined
        ? []
        : [{ file: appendixPath(site, profile.id, file).slice(1), bytes: found.bytes }];
    }),
  ];
}
