import type { Municipality, MunicipalityProfile } from "../model/index.ts";
import { type ContactView, contactView } from "./contact-view.ts";
import { type EditionsView, editionsView } from "./editions-view.ts";
import { municipalitySummary } from "./municipality-summary.ts";
import type { MunicipalityPage } from "./municipality-view.ts";
import { municipalityPath } from "./routes.ts";
import { shellView } from "./shell-view.ts";
import type { DraftNotice, SiteContext } from "./site-context.ts";
import { siteWords } from "./texts.ts";

/** The contacts that the municipality's standards share; who only hears complaints is told where one can complain. */
function contactsOf({ contacts = [] }: MunicipalityProfile): readonly ContactView[] {
  return contacts
    .filter(({ for: purposes }) => purposes.some((each) => each !== "complain"))
    .map(contactView);
}

/** The start page of a municipality's own site: its page, with the search first. */
export interface OwnHomePage extends MunicipalityPage {
  readonly heading: string;
  readonly drafts: readonly DraftNotice[];
  readonly editions: EditionsView;
}

/** Makes the start page of a municipality's own site from the municipality's page. */
export function ownHomePage(
  page: MunicipalityPage,
  municipality: Municipality,
  site: SiteContext,
): OwnHomePage {
  const { profile } = municipality;
  const { heading, ...words } = siteWords(site).home;
  const identity = { path: municipalityPath(site, profile.id), ...words, isDraft: profile.draft };
  return {
    ...page,
    shell: shellView(identity, site),
    heading,
    contacts: [...page.contacts, ...contactsOf(profile)],
    drafts: site.drafts ?? [],
    editions: editionsView([municipalitySummary(municipality)]),
  };
}
