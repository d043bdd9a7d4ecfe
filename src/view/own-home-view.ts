import type { Municipality } from "../model/index.ts";
import { bookAlternates, homeAlternates } from "./data/head-links.ts";
import { type Welcome, welcome } from "./home-view.ts";
import { municipalitySummary } from "./municipality-summary.ts";
import { type MunicipalityPage, printSkip } from "./municipality-view.ts";
import { municipalityPath } from "./routes.ts";
import { municipalityMark } from "./search-mark.ts";
import { shellView } from "./shell-view.ts";
import type { DraftNotice, SiteContext } from "./site-context.ts";
import { siteWords } from "./texts.ts";

/** The start page of a municipality's own site: its page, with the search first. */
export interface OwnHomePage extends Omit<MunicipalityPage, "lead">, Welcome {
  readonly drafts: readonly DraftNotice[];
}

/** Makes the start page of a municipality's own site from the municipality's page. */
export function ownHomePage(
  page: MunicipalityPage,
  municipality: Municipality,
  site: SiteContext,
): OwnHomePage {
  const { profile } = municipality;
  const { title, description } = siteWords(site).home;
  const path = municipalityPath(site, profile.id);
  const summaries = [municipalitySummary(municipality)];
  const listed = summaries.flatMap(({ standards }) => standards.map((standard) => standard.title));
  const alternates = [...homeAlternates(summaries, site), ...bookAlternates(profile.id, site)];
  return {
    ...page,
    ...welcome(summaries, site, listed),
    shell: shellView(
      {
        path,
        title,
        description,
        isDraft: profile.draft,
        skips: [printSkip],
        alternates,
        search: municipalityMark(profile.name, page.contacts, site),
      },
      site,
    ),
    drafts: site.drafts ?? [],
  };
}
