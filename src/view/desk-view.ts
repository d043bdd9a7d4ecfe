import { sizeText } from "../format/size.ts";
import {
  Edition,
  fixedPaths,
  isForCitizens,
  type Municipality,
  type Output,
  outputOrder,
  outputsOf,
  type StandardRecord,
} from "../model/index.ts";
import { type AppendixView, appendicesOf, appendixViews } from "./appendix-view.ts";
import { isLong } from "./long-list.ts";
import type { MunicipalitySummary } from "./municipality-summary.ts";
import { lastSeen } from "./municipality-view.ts";
import { printLink } from "./print-view.ts";
import { bookPath, editionPath, picturePath, printoutsPath, printPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { texts } from "./texts.ts";
import { pageWriter } from "./writer.ts";

/** A paper as the desk's page offers it. */
export interface PaperCard {
  readonly name: string;
  readonly forWhom: string;
  /** The way to it; without one `details` say why there is none. */
  readonly href?: string;
  /** Sheets of paper, printed on both sides. */
  readonly sheets?: string;
  readonly details: string;
  /** The address of the picture of its first page. */
  readonly picture?: string;
  readonly bytes?: number;
}

/** What a form says that keeps papers in the browser for times without a network. */
export interface KeepView {
  readonly keep: string;
  readonly remove: string;
}

/** The desk's page: everything printable of one municipality. */
export interface PrintoutsPage {
  readonly shell: ShellView;
  readonly name: string;
  readonly standards: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    /** Other words by which it is found in the list. */
    readonly words: string;
    readonly papers: readonly PaperCard[];
    /** Left out where nothing can be kept. */
    readonly keep?: KeepView | undefined;
  }[];
  /** Whether the list is so long that one searches in it. */
  readonly isLong: boolean;
  /** The papers for staff, which are handed to nobody else by mistake. */
  readonly staff: readonly PaperCard[];
  readonly keepStaff?: KeepView | undefined;
  readonly book: readonly PaperCard[];
  readonly keepBook?: KeepView | undefined;
  /** The PDFs among the appendices; a picture is printed with its text. */
  readonly appendices: readonly AppendixView[];
  /** Says that this build holds no PDFs. */
  readonly notice?: string;
}

/** What is asked for at a desk most often comes first; what is not named here follows. */
const askedFirst: readonly Output[] = ["package", "checklist", "easy-read", "booklet"];
const deskOrder = [...new Set<Output>([...askedFirst, "large", ...outputOrder])].filter(isForCitizens);

function paperCard(
  path: string,
  { name, forWhom }: { readonly name: string; readonly forWhom: string },
  site: SiteContext,
): readonly PaperCard[] {
  const link = printLink(path, name, site);
  if (link === undefined) return [];
  const { href, details } = link;
  if (href === undefined) return [{ name, forWhom, details }];
  const { sheets, bytes } = link;
  return [{ name, forWhom, href, sheets, details, picture: hrefOf(site, picturePath(path)), bytes }];
}

function keepView(papers: readonly PaperCard[], site: SiteContext): KeepView | undefined {
  const sizes = papers.flatMap(({ bytes }) => bytes ?? []);
  if (site.offline !== true || sizes.length === 0) return undefined;
  const size = sizeText(sizes.reduce((sum, bytes) => sum + bytes, 0));
  return {
    keep: texts.printouts.keep({ count: sizes.length, size }),
    remove: texts.printouts.remove({ size }),
  };
}

function papersOf(
  record: StandardRecord,
  outputs: readonly Output[],
  { profile }: Municipality,
  site: SiteContext,
): readonly PaperCard[] {
  const made = outputsOf(record);
  return outputs
    .filter((output) => made.includes(output))
    .flatMap((output) =>
      paperCard(printPath(site, profile.id, record.standard.id, output), texts.outputs[output], site),
    );
}

/** Makes the desk's page: each standard with its papers, the one that most ask for first, and the book last. */
export function printoutsPage(municipality: Municipality, site: SiteContext): PrintoutsPage {
  const { profile, records } = municipality;
  const { name } = profile;
  // A build without PDFs has no list.
  const long = isLong(records) && site.prints.size > 0;
  const staff = records.flatMap((record) =>
    papersOf(record, ["staff"], municipality, site).map((paper) => ({
      ...paper,
      name: texts.staffNotes.link(record.standard),
    })),
  );
  const book = paperCard(bookPath(site, profile.id), texts.book, site);
  return {
    shell: shellView(
      {
        path: printoutsPath(site, profile.id),
        title: texts.printouts.title,
        documentTitle: texts.printouts.documentTitle({ name }),
        description: texts.printouts.description({ name }),
        municipality: profile,
        seen: lastSeen(municipality),
        isDraft: profile.draft,
        scripts: [
          ...(long ? ["list-filter.js"] : []),
          ...(site.offline === true && site.prints.size > 0 ? ["desk.js"] : []),
        ],
      },
      site,
    ),
    name,
    isLong: long,
    standards: records.map((record) => {
      const { id, title, keywords = [] } = record.standard;
      const papers = papersOf(record, deskOrder, municipality, site);
      return {
        id,
        title,
        href: hrefOf(site, editionPath(site, profile.id, id, Edition.full)),
        words: keywords.join(" "),
        papers,
        keep: keepView(papers, site),
      };
    }),
    staff,
    keepStaff: keepView(staff, site),
    book,
    keepBook: keepView(book, site),
    appendices: appendixViews(appendicesOf(municipality), {
      site,
      municipality,
      writer: pageWriter(site, municipality),
    }).filter(({ pdf }) => pdf !== undefined),
    ...(site.prints.size === 0 ? { notice: texts.paper.noPdfs } : {}),
  };
}

/** The way to the desk's page of every municipality. */
export interface DesksPage {
  readonly shell: ShellView;
  readonly isLong: boolean;
  readonly desks: readonly LinkView[];
}

/** Makes the list of the desks' pages of a site with several municipalities. */
export function desksPage(summaries: readonly MunicipalitySummary[], site: SiteContext): DesksPage {
  const long = isLong(summaries);
  return {
    shell: shellView(
      {
        path: fixedPaths.printouts,
        ...texts.desks,
        // Whoever searches for help looks for no list of desks.
        indexed: false,
        scripts: long ? ["list-filter.js"] : [],
      },
      site,
    ),
    isLong: long,
    desks: summaries.map(({ id, name }) => ({ href: hrefOf(site, printoutsPath(site, id)), text: name })),
  };
}
