import type { Content } from "../model/index.ts";
import { type ChecklistView, checklistView } from "./checklist-view.ts";
import { type EasyReadView, easyReadView, summaryPart } from "./easy-read-view.ts";
import { editionLinks, editionNames } from "./edition-view.ts";
import { type FullView, fullView } from "./full-view.ts";
import { type PrintLinkView, printLinks } from "./print-view.ts";
import { Edition, editionPath, Print } from "./routes.ts";
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

function editionShell(edition: Edition, context: StandardContext, content: Content): ShellView {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const name =
    edition === Edition.full ? standard.title : `${standard.title}: ${editionNames[edition].toLowerCase()}`;
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
        { name: "Udgave", value: editionNames[edition] },
      ],
    },
    content,
    site,
  );
}

function editionPage<View>(
  edition: Edition,
  view: View,
  prints: readonly Print[],
  context: StandardContext,
  content: Content,
): EditionPage<View> {
  const { standard, municipality, site } = context;
  return {
    shell: editionShell(edition, context, content),
    view,
    editions: editionLinks(municipality.profile.id, standard.id, edition, site),
    prints: printLinks(municipality.profile.id, standard.id, site, prints),
  };
}

/** Makes the page of the full edition, with links to every PDF of the standard. */
export function fullPage(context: StandardContext, content: Content): EditionPage<FullView> {
  return editionPage(Edition.full, fullView(context), Object.values(Print), context, content);
}

/** Makes the page of the easy-read edition. */
export function easyReadPage(
  context: StandardContext,
  content: Content,
): EditionPage<EasyReadView> & {
  readonly summaryPart: typeof summaryPart;
  /** The address of the file with the pictograms. */
  readonly pictograms: string;
} {
  return {
    ...editionPage(Edition.easyRead, easyReadView(context), [Print.easyRead], context, content),
    summaryPart,
    pictograms: hrefOf(context.site, "/assets/pictograms.svg"),
  };
}

/** Makes the page of the checklist. */
export function checklistPage(context: StandardContext, content: Content): EditionPage<ChecklistView> {
  return editionPage(Edition.checklist, checklistView(context), [Print.checklist], context, content);
}
