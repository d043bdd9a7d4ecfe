import { Edition, type Output, outputOrder, outputs } from "../model/index.ts";
import { type ChecklistView, checklistView } from "./checklist-view.ts";
import { type EasyReadView, easyReadView, summaryPart } from "./easy-read-view.ts";
import { editionLinks, editionTitle } from "./edition-view.ts";
import { type FullView, fullView } from "./full-view.ts";
import { type PrintLinkView, printLinks } from "./print-view.ts";
import { editionPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";

/** A page of one edition of a standard. */
export interface EditionPage<View> {
  readonly shell: ShellView;
  readonly view: View;
  readonly editions: readonly LinkView[];
  readonly prints: readonly PrintLinkView[];
}

function editionShell(edition: Edition, { standard, municipality, site }: StandardContext): ShellView {
  const { profile } = municipality;
  const name = editionTitle(standard.title, edition);
  const fullHref = hrefOf(site, editionPath(profile.id, standard.id, Edition.full));
  return shellView(
    {
      path: editionPath(profile.id, standard.id, edition),
      title: name,
      documentTitle: `${name}, ${profile.name}`,
      description: standard.summary.promise,
      municipality: profile,
      trail: edition === Edition.full ? [] : [{ href: fullHref, text: standard.title }],
      filters: [
        { name: "Kommune", value: profile.name },
        { name: "Emne", value: standard.title },
        { name: "Udgave", value: outputs[edition].name },
      ],
      // On one page of the standard, or each search by such a word would find the same help three times.
      keywords: edition === Edition.full ? (standard.keywords ?? []) : [],
      scripts: edition === Edition.checklist ? ["checklist.js"] : [],
    },
    site,
  );
}

function editionPage<View>(
  edition: Edition,
  view: View,
  prints: readonly Output[],
  context: StandardContext,
): EditionPage<View> {
  const { standard, municipality, site } = context;
  return {
    shell: editionShell(edition, context),
    view,
    editions: editionLinks(municipality.profile.id, standard.id, edition, site),
    prints: printLinks(municipality.profile.id, standard.id, site, prints),
  };
}

/** Makes the page of the full edition, with links to every PDF of the standard. */
export function fullPage(context: StandardContext): EditionPage<FullView> {
  return editionPage(Edition.full, fullView(context), outputOrder, context);
}

/** Makes the page of the easy-read edition. */
export function easyReadPage(context: StandardContext): EditionPage<EasyReadView> & {
  readonly summaryPart: typeof summaryPart;
  /** The address of the file with the pictograms. */
  readonly pictograms: string;
} {
  return {
    ...editionPage(Edition.easyRead, easyReadView(context), [Edition.easyRead], context),
    summaryPart,
    pictograms: hrefOf(context.site, "/assets/pictograms.svg"),
  };
}

/** Makes the page of the checklist. */
export function checklistPage(context: StandardContext): EditionPage<ChecklistView> {
  return editionPage(Edition.checklist, checklistView(context), [Edition.checklist], context);
}
