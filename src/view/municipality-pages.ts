import { editionsOf, type Municipality } from "../model/index.ts";
import { municipalityPage, printoutsPage } from "./municipality-view.ts";
import { ownHomePage } from "./own-home-view.ts";
import { checklistPage, easyReadPage, fullPage, staffPage } from "./page-views.ts";
import { paperFile } from "./paper-view.ts";
import { appendixPath } from "./routes.ts";
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
  return {
    ownHome: isOwn ? [ownHomePage(page, municipality, site)] : [],
    municipalities: isOwn ? [] : [page],
    printouts: [printoutsPage(municipality, site)],
    full: contexts.map(fullPage),
    easyRead: contexts.filter(hasEasyRead).map(easyReadPage),
    checklists: contexts.filter(({ standard }) => standard.checklist !== false).map(checklistPage),
    staff: contexts.filter(hasStaffNotes).map(staffPage),
    papers: contexts.flatMap((context) => editionsOf(context).map((edition) => paperFile(edition, context))),
    themes: [themeFile(municipality.profile, site)],
    files: contentFiles(municipality, site),
  };
}

/** A file of the content that is published as it is. */
export interface ContentFile {
  /** Relative to the output folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

function contentFiles(
  { profile, records, logo, appendices }: Municipality,
  site: SiteContext,
): readonly ContentFile[] {
  const path = site.owner?.logo;
  const shown = logo === undefined || path === undefined ? [] : [{ file: path.slice(1), bytes: logo.bytes }];
  const named = new Set(
    records.flatMap(({ standard }) => (standard.appendices ?? []).map(({ file }) => file)),
  );
  const beside = [...named].flatMap((file) => {
    const found = appendices?.get(file);
    return found === undefined
      ? []
      : [{ file: appendixPath(site, profile.id, file).slice(1), bytes: found.bytes }];
  });
  return [...shown, ...beside];
}

/** The pages of one municipality, by page kind. */
export type MunicipalityPages = ReturnType<typeof municipalityPages>;
