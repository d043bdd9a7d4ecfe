import { bindText } from "../format/typography.ts";
import { Edition, isForCitizens, type Output, outputOrder } from "../model/index.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ChecklistView, checklistView } from "./checklist-view.ts";
import { type ComplaintLink, complaintPageLink } from "./complaint-link.ts";
import { type ContentsGroup, contentsGroups } from "./contents-view.ts";
import { governmentServiceHtml } from "./data/government-service.ts";
import { editionAlternates } from "./data/head-links.ts";
import { type EasyReadView, easyBookmarks, easyReadView, summaryPart } from "./easy-read-view.ts";
import { type EditionTab, editionTabs } from "./edition-tabs.ts";
import { editionTitle } from "./edition-view.ts";
import { type CallBarView, callBarView, type FirstScreenView, firstScreenView } from "./first-screen-view.ts";
import { type FullView, fullBookmarks, fullView, partsIn } from "./full-view.ts";
import { lawLine } from "./law-view.ts";
import { type PaperContentsLine, type PaperView, paperView } from "./paper-view.ts";
import { type PrintLinkView, printLinks } from "./print-view.ts";
import { easyRelatedLinks, relatedAnchor } from "./related-view.ts";
import { editionPath } from "./routes.ts";
import { standardMark } from "./search-mark.ts";
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
import { hasTable } from "./table-view.ts";
import { texts } from "./texts.ts";

/** What stands above all else: whose it is, which edition, the title, one sentence. */
export interface PageHead {
  readonly owner: string;
  readonly edition?: string;
  readonly title: string;
  readonly lead: string;
}

/** A page of one edition of a standard. */
export interface EditionPage<View> {
  readonly shell: ShellView;
  readonly view: View;
  readonly head: PageHead;
  readonly firstScreen: FirstScreenView;
  readonly callBar: CallBarView;
  readonly tabs: readonly EditionTab[];
  readonly prints: readonly PrintLinkView[];
  readonly paper: PaperView;
}

/** What helps on the page of an edition, besides what all pages have. */
const scriptsOf: Readonly<Record<Edition, readonly string[]>> = {
  full: ["long-text.js"],
  "easy-read": [],
  checklist: ["checklist.js"],
  staff: ["long-text.js"],
};

const editionHref = (edition: Edition, { standard, municipality, site }: StandardContext): string =>
  hrefOf(site, editionPath(site, municipality.profile.id, standard.id, edition));

function editionShell(
  edition: Edition,
  { paper, view }: { readonly paper: PaperView; readonly view: unknown },
  context: StandardContext,
): ShellView {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const name = editionTitle(standard.title, edition);
  const fullHref = editionHref(Edition.full, context);
  const [large] = printLinks(profile.id, standard.id, site, ["large"]);
  return shellView(
    {
      path: editionPath(site, profile.id, standard.id, edition),
      edition,
      paper,
      hasTable: hasTable(view),
      largePrint:
        large?.href === undefined
          ? undefined
          : { href: large.href, text: `${large.name} (${large.details})` },
      title: name,
      documentTitle: `${name}, ${profile.name}`,
      description: isForCitizens(edition) ? standard.summary.promise : staffDescription(standard),
      indexed: isForCitizens(edition),
      alternates: editionAlternates(edition, context),
      linkedDataHtml: isForCitizens(edition) ? governmentServiceHtml(context) : undefined,
      municipality: profile,
      seen: standard.source.seen,
      sourcePath: `${editionPath(site, profile.id, standard.id, Edition.full)}#kilde`,
      isDraft: standard.draft === true || profile.draft === true,
      trail: edition === Edition.full ? [] : [{ href: fullHref, text: standard.title }],
      // The editions are one result, or each search would find the same help three times.
      ...(edition === Edition.full ? { search: standardMark(context) } : {}),
      scripts: scriptsOf[edition],
    },
    site,
  );
}

function pageHead(edition: Edition, { standard, municipality }: StandardContext): PageHead {
  const { name } = municipality.profile;
  return {
    owner: edition === Edition.full ? texts.standard.owner({ name, law: lawLine(standard) }) : name,
    ...(edition === Edition.full ? {} : { edition: texts.outputs[edition].name }),
    title: standard.title,
    lead: bindText(standard.summary.promise),
  };
}

function editionPage<View>(
  edition: Edition,
  view: View,
  { prints, headings }: { readonly prints: readonly Output[]; readonly headings: readonly Bookmark[] },
  context: StandardContext,
): EditionPage<View> {
  const { standard, municipality, site } = context;
  const paper = paperView(edition, headings, context);
  const firstScreen = firstScreenView(
    context,
    edition === Edition.full ? "#" : `${editionHref(Edition.full, context)}#`,
  );
  return {
    shell: editionShell(edition, { paper, view }, context),
    view,
    paper,
    head: pageHead(edition, context),
    firstScreen,
    callBar: callBarView(firstScreen),
    tabs: editionTabs(edition, context),
    prints: printLinks(municipality.profile.id, standard.id, site, prints),
  };
}

/** Makes the page of the full edition, with links to every PDF of the standard. */
export function fullPage(context: StandardContext): EditionPage<FullView> & {
  /** The chapters of the page, each with its parts; and what only its paper lists, since it stands above them. */
  readonly contents: readonly ContentsGroup[];
  /** Where the hard words are explained. */
  readonly words?: PaperContentsLine;
  /** The way to the page that helps with a complaint, where one can appeal. */
  readonly complaint?: ComplaintLink;
  /** The way to the notes for staff, where there are any. */
  readonly staff?: LinkView;
} {
  const view = fullView(context);
  const headings = fullBookmarks(view, { level: 2 }).filter(({ level }) => level < 4);
  const prints = outputOrder.filter(isForCitizens);
  const page = editionPage(Edition.full, view, { prints, headings }, context);
  const { contents } = page.paper;
  const wordsId = partsIn(view).find(({ kind }) => kind === "words")?.id;
  const words = contents.find(({ anchor }) => anchor === wordsId);
  const complaint = complaintPageLink(context);
  const staff = { href: editionHref(Edition.staff, context), text: texts.staffNotes.link(context.standard) };
  return {
    ...page,
    contents: contentsGroups(view, contents),
    ...(words === undefined ? {} : { words }),
    ...(complaint === undefined ? {} : { complaint }),
    ...(hasStaffNotes(context) ? { staff } : {}),
  };
}

/** Makes the page of the easy-read edition. */
export function easyReadPage(context: EasyReadContext): EditionPage<EasyReadView> & {
  readonly summaryPart: typeof summaryPart;
  /** Whether the head says the first line of the summary. */
  readonly isLed: boolean;
  /** The address of the file with the pictograms. */
  readonly pictograms: string;
  readonly complaint?: ComplaintLink;
  /** The ways to other standards, on the page alone: an address to copy is no easy reading. */
  readonly related?: { readonly id: string; readonly heading: string; readonly links: readonly LinkView[] };
} {
  const view = easyReadView(context);
  const prints: readonly Output[] = [Edition.easyRead, "booklet"];
  const about = { prints, headings: easyBookmarks(view) };
  const page = editionPage(Edition.easyRead, view, about, context);
  const [first] = view.summary;
  // The sentence of the head is in easy words, too: the first of the summary, which on a screen then goes on from there.
  const isLed = first?.kind === "line" && first.leadsOn !== true;
  const complaint = complaintPageLink(context);
  const links = easyRelatedLinks(context);
  const related = { id: relatedAnchor, heading: texts.related.easyHeading, links };
  return {
    ...page,
    ...(links.length === 0 ? {} : { related }),
    ...(isLed ? { head: { ...page.head, lead: first.text } } : {}),
    isLed,
    summaryPart,
    pictograms: hrefOf(context.site, "/assets/pictograms.svg"),
    ...(complaint === undefined ? {} : { complaint }),
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
