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

/** Makes a stylesheet at a site path. */
export function styleFile(path: string, css: string): ContentFile {
  return { file: path.slice(1), bytes: new TextEncoder().encode(css) };
}

/** Gives the files of a municipality that its site publishes as they are: its appendices. */
export function contentFiles(municipality: Municipality, site: SiteContext): readonly ContentFile[] {
  const { profile, appendices } = municipality;
  const named = new Set(appendicesOf(municipality).map(({ file }) => file));
  return [
    ...[...named].flatMap((file) => {
      const found = appendices?.get(file);
      return found === undefined
        ? []
        : [{ file: appendixPath(site, profile.id, file).slice(1), bytes: found.bytes }];
    }),
  ];
}
