import { canAppeal, editionsOf, type Municipality } from "../model/index.ts";
import { complaintPage } from "./complaint-page.ts";
import { contentFiles } from "./content-file.ts";
import { standardFiles } from "./data/data-files.ts";
import { municipalityFeed } from "./data/feed-view.ts";
import { printoutsPage } from "./desk-view.ts";
import { ownGlossaryPage } from "./glossary-view.ts";
import { lookFiles } from "./look-files.ts";
import { movedPages } from "./moved-view.ts";
import { municipalitySummary } from "./municipality-summary.ts";
import { municipalityPage } from "./municipality-view.ts";
import { ownHomePage } from "./own-home-view.ts";
import { checklistPage, easyReadPage, fullPage, staffPage } from "./page-views.ts";
import { paperFile } from "./paper-view.ts";
import type { SiteContext } from "./site-context.ts";
import { hasStaffNotes } from "./staff-view.ts";
import { hasEasyRead, standardContexts } from "./standard-context.ts";
import { themeFile } from "./theme-view.ts";
import { pageWriter } from "./writer.ts";

/**
 * Makes every page of one municipality from its own content alone, by page kind: the map of the site. The same
 * municipality gives the same pages, whatever others the site has.
 */
export function municipalityPages(municipality: Municipality, site: SiteContext) {
  const contexts = standardContexts(municipality, site, pageWriter(site, municipality));
  const page = municipalityPage(municipality, site);
  const isOwn = site.form === "own";
  const full = contexts.map((context) => ({ context, page: fullPage(context) }));
  const easyRead = contexts.filter(hasEasyRead).map((context) => ({ context, page: easyReadPage(context) }));
  const checklists = contexts
    .filter(({ standard }) => standard.checklist !== false)
    .map((context) => ({ context, page: checklistPage(context) }));
  const shown = [...full, ...easyRead, ...checklists].map(({ context, page: { view } }) => ({
    context,
    view,
  }));
  return {
    ownHome: isOwn ? [ownHomePage(page, municipality, site)] : [],
    municipalities: isOwn ? [] : [page],
    glossary: isOwn ? [ownGlossaryPage(municipality.profile, shown, site)] : [],
    printouts: [printoutsPage(municipality, site)],
    full: full.map(({ page: made }) => made),
    easyRead: easyRead.map(({ page: made }) => made),
    checklists: checklists.map(({ page: made }) => made),
    staff: contexts.filter(hasStaffNotes).map(staffPage),
    complaints: contexts.filter(({ standard }) => canAppeal(standard)).map(complaintPage),
    moved: movedPages(municipality, site),
    papers: contexts.flatMap((context) => editionsOf(context).map((edition) => paperFile(edition, context))),
    themes: [themeFile(municipality, site)],
    looks: lookFiles(municipality, site),
    files: contentFiles(municipality, site),
    standardData: standardFiles(contexts),
    feeds: municipalityFeed(municipalitySummary(municipality), site),
  };
}

/** The pages of one municipality, by page kind. */
export type MunicipalityPages = ReturnType<typeof municipalityPages>;
