import { Edition, editionsOf, isForCitizens, type Output, outputOrder } from "../model/index.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ChecklistView, checklistView } from "./checklist-view.ts";
import { type EasyReadView, easyBookmarks, easyReadView, summaryPart } from "./easy-read-view.ts";
import { editionLinks, editionTitle } from "./edition-view.ts";
import { type FullView, fullBookmarks, fullView } from "./full-view.ts";
import { type PaperContentsLine, type PaperView, paperView } from "./paper-view.ts";
import { type PrintLinkView, printLinks } from "./print-view.ts";
import { editionPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf } from "./site-context.ts";
import {
  hasStaffNotes,
  type StaffContext,
  type StaffView,
  staffBookmarks,
  staffDescription,
  staffView,
} from "./staff-view.ts";
import type { EasyReadContext, StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** A page of one edition of a standard. */
export interface EditionPage<View> {
  readonly shell: ShellView;
  readonly view: View;
  readonly editions: readonly LinkView[];
  readonly prints: readonly PrintLinkView[];
  /** The PDF for a reader who chose the largest text. */
  readonly largePrint?: PrintLinkView;
  readonly paper: PaperView;
}

function editionShell(
  edition: Edition,
  paper: PaperView,
  { standard, municipality, site }: StandardContext,
): ShellView {
  const { profile } = municipality;
  const name = editionTitle(standard.title, edition);
  const fullHref = hrefOf(site, editionPath(site, profile.id, standard.id, Edition.full));
  return shellView(
    {
      path: editionPath(site, profile.id, standard.id, edition),
      edition,
      paper,
      title: name,
      documentTitle: `${name}, ${profile.name}`,
      description: isForCitizens(edition) ? standard.summary.promise : staffDescription(standard),
      indexed: isForCitizens(edition),
      municipality: profile,
      isDraft: standard.draft === true || profile.draft === true,
      trail: edition === Edition.full ? [] : [{ href: fullHref, text: standard.title }],
      filters: isForCitizens(edition)
        ? [
            { name: texts.filters.municipality, value: profile.name },
            { name: texts.filters.topic, value: standard.title },
            { name: texts.filters.edition, value: texts.outputs[edition].name },
          ]
        : [],
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
  { prints, headings }: { readonly prints: readonly Output[]; readonly headings: readonly Bookmark[] },
  context: StandardContext,
): EditionPage<View> {
  const { standard, municipality, site } = context;
  const paper = paperView(edition, headings, context);
  const [largePrint] = printLinks(municipality.profile.id, standard.id, site, ["large"]);
  return {
    shell: editionShell(edition, paper, context),
    view,
    paper,
    ...(largePrint?.href === undefined ? {} : { largePrint }),
    editions: editionLinks(
      municipality.profile.id,
      { id: standard.id, editions: editionsOf(context) },
      edition,
      site,
    ),
    prints: printLinks(municipality.profile.id, standard.id, site, prints),
  };
}

/** Makes the page of the full edition, with links to every PDF of the standard. */
export function fullPage(context: StandardContext): EditionPage<FullView> & {
  /** The headings of the page, and those that only its paper lists: the short answer stands above them on a screen. */
  readonly contents: readonly (PaperContentsLine & { readonly onPaper: boolean })[];
  /** Where the hard words are explained. */
  readonly words?: PaperContentsLine;
  /** The way to the notes for staff, where there are any. */
  readonly staff?: LinkView;
} {
  const view = fullView(context);
  const headings = fullBookmarks(view, { level: 2 }).filter(({ level }) => level === 2);
  const prints = outputOrder.filter(isForCitizens);
  const page = editionPage(Edition.full, view, { prints, headings }, context);
  const partOf = ({ anchor }: PaperContentsLine) => view.parts.find(({ id }) => id === anchor);
  const { contents } = page.paper;
  const words = contents.find((line) => partOf(line)?.kind === "words");
  const { standard, municipality, site } = context;
  const staffHref = hrefOf(site, editionPath(site, municipality.profile.id, standard.id, Edition.staff));
  return {
    ...page,
    contents: contents.map((line) => ({ ...line, onPaper: partOf(line) === undefined })),
    ...(words === undefined ? {} : { words }),
    ...(hasStaffNotes(context) ? { staff: { href: staffHref, text: texts.staffNotes.link(standard) } } : {}),
  };
}

/** Makes the page of the easy-read edition. */
export function easyReadPage(context: EasyReadContext): EditionPage<EasyReadView> & {
  readonly summaryPart: typeof summaryPart;
  /** The address of the file with the pictograms. */
  readonly pictograms: string;
} {
  const view = easyReadView(context);
  const prints: readonly Output[] = [Edition.easyRead, "booklet"];
  const about = { prints, headings: easyBookmarks(view) };
  return {
    ...editionPage(Edition.easyRead, view, about, context),
    summaryPart,
    pictograms: hrefOf(context.site, "/assets/pictograms.svg"),
  };
}

/** Makes the page of the checklist. */
export function checklistPage(context: StandardContext): EditionPage<ChecklistView> {
  const about = { prints: [Edition.checklist], headings: [] };
  return editionPage(Edition.checklist, checklistView(context), about, context);
}

/** Makes the page of the notes for staff. */
export function staffPage(context: StaffContext): EditionPage<StaffView> {
  const view = staffView(context);
  const headings = staffBookmarks(view).filter(({ level }) => level === 2);
  return editionPage(Edition.staff, view, { prints: [Edition.staff], headings }, context);
}
