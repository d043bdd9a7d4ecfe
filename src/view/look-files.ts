import type { Municipality, PictureFile } from "../model/index.ts";
import { markSvg } from "../theme/index.ts";
import type { ContentFile } from "./content-file.ts";
import { fontLicencePath, fontPath, markPath } from "./routes.ts";
import type { SiteContext } from "./site-context.ts";

/** Gives the files that make a municipality's pages look like its own: its mark, its letters, and its logo where the site is its own. */
export function lookFiles(
  { profile, logo, logoDark, font }: Municipality,
  { owner }: Pick<SiteContext, "owner">,
): readonly ContentFile[] {
  return [
    {
      file: markPath(profile.id).slice(1),
      bytes: new TextEncoder().encode(markSvg(profile.theme.accent)),
    },
    ...(font === undefined
      ? []
      : [
          ...(["regular", "bold"] as const).flatMap((weight) =>
            published(fontPath(profile.id, font[weight].name, weight), font[weight]),
          ),
          {
            file: fontLicencePath(profile.id).slice(1),
            bytes: new TextEncoder().encode(`${profile.theme.font?.licence ?? ""}\n`),
          },
        ]),
    ...published(owner?.logo, logo),
    ...published(owner?.logoDark, logoDark),
  ];
}

function published(path: string | undefined, picture: PictureFile | undefined): readonly ContentFile[] {
  return path === undefined || picture === undefined ? [] : [{ file: path.slice(1), bytes: picture.bytes }];
}
