import { Edition, fixedPaths } from "../model/index.ts";
import { changedOn, lastDay } from "./data/changed-on.ts";
import type { MunicipalitySummary, StandardSummary } from "./municipality-summary.ts";
import { editionPath, municipalityPath, printoutsPath, topicPath } from "./routes.ts";
import type { SharedPages } from "./shared-pages.ts";
import { type SiteContext, urlOf } from "./site-context.ts";

/** The addresses of the pages that are worth finding, each with the day on which its texts last changed. */
export interface SitemapFile {
  readonly pages: readonly { readonly address: string; readonly changed?: string }[];
}

/** A page by its site path; one that holds no text of a standard has no day. */
type Listed = readonly [path: string, changed?: string | undefined];

/** Lists the addresses of every page worth finding: the start page, then kind by kind. */
export function sitemapFile(
  summaries: readonly MunicipalitySummary[],
  { home, topics, topic, question, files: _files, ...others }: SharedPages,
  site: SiteContext,
): SitemapFile {
  const dayOf = ({ days }: StandardSummary): string => changedOn(days, site.today);
  const lastOf = (standards: readonly StandardSummary[]): string | undefined => lastDay(standards.map(dayOf));
  const all = summaries.flatMap(({ standards }) => standards);
  const indexed = (
    pages: readonly { readonly shell: { readonly path: string; readonly indexed: boolean } }[],
    changed: (path: string) => string | undefined = () => undefined,
  ): readonly Listed[] =>
    pages.filter(({ shell }) => shell.indexed).map(({ shell: { path } }) => [path, changed(path)]);
  const editions = Object.values(Edition).flatMap((edition) =>
    summaries.flatMap(({ id, standards }) =>
      standards
        .filter(({ editions: made }) => made.includes(edition))
        .map((standard): Listed => [editionPath(site, id, standard.id, edition), dayOf(standard)]),
    ),
  );
  const listed: readonly Listed[] = [
    ...indexed(home, () => lastOf(all)),
    ...summaries.map(({ id, standards }): Listed => [municipalityPath(site, id), lastOf(standards)]),
    ...summaries.map(({ id, standards }): Listed => [printoutsPath(site, id), lastOf(standards)]),
    ...editions,
    // The municipality makes that of its own site.
    ...(site.form === "own" ? [[fixedPaths.glossary] as const] : []),
    ...indexed(topics),
    ...indexed([...topic, ...question], (path) =>
      lastOf(all.filter(({ id }) => path.startsWith(topicPath(id)))),
    ),
    ...indexed(Object.values(others).flat()),
  ];
  return {
    pages: listed.map(([path, changed]) => ({
      address: urlOf(site, path),
      ...(changed === undefined ? {} : { changed }),
    })),
  };
}
