import type { Content, Municipality } from "../model/index.ts";
import { editionLinks, editionNames } from "./edition-view.ts";
import { lawLine } from "./law-view.ts";
import { bookLink, type PrintLinkView, printLink } from "./print-view.ts";
import { Edition, editionPath, municipalityPath, Print, printoutsPath, printPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** A standard in a list. */
export interface StandardEntry {
  readonly href: string;
  readonly title: string;
  readonly law: string;
  readonly promise: string;
  readonly editions: readonly LinkView[];
}

/** A municipality's page. */
export interface MunicipalityPage {
  readonly shell: ShellView;
  readonly name: string;
  readonly standards: readonly StandardEntry[];
  readonly printouts: LinkView;
  readonly book?: PrintLinkView;
  readonly website?: string;
}

/** Makes the entry of a standard in a list, with a link to each edition. */
export function standardEntry(
  municipality: Municipality,
  standard: Municipality["records"][number]["standard"],
  context: SiteContext,
): StandardEntry {
  const { id } = municipality.profile;
  return {
    href: hrefOf(context, editionPath(id, standard.id, Edition.full)),
    title: standard.title,
    law: lawLine(standard),
    promise: standard.summary.promise,
    editions: editionLinks(id, standard.id, undefined, context),
  };
}

/** Makes a municipality's page: its standards, its book, and the way to the desk's page. */
export function municipalityPage(
  municipality: Municipality,
  content: Content,
  context: SiteContext,
): MunicipalityPage {
  const { profile, records } = municipality;
  const book = bookLink(profile.id, context);
  return {
    shell: shellView(
      {
        path: municipalityPath(profile.id),
        title: profile.name,
        description: `Det kan du få hjælp til i ${profile.name}: kvalitetsstandarder, som alle kan læse, søge i og printe.`,
        municipality: profile,
        filters: [{ name: "Kommune", value: profile.name }],
      },
      content,
      context,
    ),
    name: profile.name,
    standards: records.map(({ standard }) => standardEntry(municipality, standard, context)),
    printouts: {
      href: hrefOf(context, printoutsPath(profile.id)),
      text: "Alt, du kan printe, også med stor skrift",
    },
    ...(book === undefined ? {} : { book }),
    ...(profile.website === undefined ? {} : { website: profile.website }),
  };
}

/** The desk's page: everything printable of one municipality. */
export interface PrintoutsPage {
  readonly shell: ShellView;
  readonly name: string;
  readonly book?: PrintLinkView;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    readonly cells: readonly { readonly label: string; readonly print?: PrintLinkView }[];
  }[];
  /** Says that this build holds no PDFs. */
  readonly notice?: string;
}

const columnNames: Readonly<Record<Print, string>> = {
  full: editionNames.full,
  large: "Stor skrift",
  "easy-read": editionNames["easy-read"],
  checklist: editionNames.checklist,
};

/** Makes the desk's page: standard × edition, one link each, with pages and size; the book first. */
export function printoutsPage(
  municipality: Municipality,
  content: Content,
  context: SiteContext,
): PrintoutsPage {
  const { profile, records } = municipality;
  const book = bookLink(profile.id, context);
  const kinds = Object.values(Print);
  return {
    shell: shellView(
      {
        path: printoutsPath(profile.id),
        title: "Alt, du kan printe",
        documentTitle: `Alt, du kan printe, ${profile.name}`,
        description: `Alle kvalitetsstandarder fra ${profile.name} som PDF: hele teksten, stor skrift, let at læse og tjekliste.`,
        municipality: profile,
        filters: [{ name: "Kommune", value: profile.name }],
      },
      content,
      context,
    ),
    name: profile.name,
    ...(book === undefined ? {} : { book }),
    columns: kinds.map((kind) => columnNames[kind]),
    rows: records.map(({ standard }) => ({
      title: standard.title,
      href: hrefOf(context, editionPath(profile.id, standard.id, Edition.full)),
      cells: kinds.map((kind) => {
        const print = printLink(printPath(profile.id, standard.id, kind), columnNames[kind], context);
        return { label: columnNames[kind], ...(print === undefined ? {} : { print }) };
      }),
    })),
    ...(context.prints.size === 0
      ? { notice: "Siden er bygget uden PDF-filer. Du kan printe hver side fra din browser." }
      : {}),
  };
}
