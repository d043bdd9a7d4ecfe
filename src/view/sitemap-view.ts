import { Edition, fixedPaths } from "../model/index.ts";
import type { MunicipalitySummary } from "./municipality-summary.ts";
import { editionPath, municipalityPath, printoutsPath } from "./routes.ts";
import type { SharedPages } from "./shared-pages.ts";
import { type SiteContext, urlOf } from "./site-context.ts";

/** The addresses of the pages that are worth finding. */
export interface SitemapFile {
  readonly addresses: readonly string[];
}

/** Lists the addresses of every page worth finding: the start page, then kind by kind. */
export function sitemapFile(
  summaries: readonly MunicipalitySummary[],
  { home, files: _files, ...others }: SharedPages,
  site: SiteContext,
): SitemapFile {
  const indexed = (
    pages: readonly { readonly shell: { readonly path: string; readonly indexed: boolean } }[],
  ) => pages.filter(({ shell }) => shell.indexed).map(({ shell }) => shell.path);
  const editions = Object.values(Edition).flatMap((edition) =>
    summaries.flatMap(({ id, standards }) =>
      standards
        .filter(({ editions: made }) => made.includes(edition))
        .map((standard) => editionPath(site, id, standard.id, edition)),
    ),
  );
  const paths = [
    ...indexed(home),
    ...summaries.map(({ id }) => municipalityPath(site, id)),
    ...summaries.map(({ id }) => printoutsPath(site, id)),
    ...editions,
    // The municipality makes that of its own site.
    ...(site.form === "own" ? [fixedPaths.glossary] : []),
    ...indexed(Object.values(others).flat()),
  ];
  return { addresses: paths.map((path) => urlOf(site, path)) };
}
