import { Edition, isForCitizens, type Municipality, outputOrder, outputsOf } from "../model/index.ts";
import { type AppendixView, appendicesOf, appendixViews } from "./appendix-view.ts";
import { type ContactView, contactView, switchboardContact } from "./contact-view.ts";
import { bookLink, type PrintLinkView, printLink, printLinks } from "./print-view.ts";
import { editionPath, municipalityPath, printoutsPath, printPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import {
  type SituationView,
  type StandardGroup,
  situationViews,
  standardGroups,
} from "./standard-list-view.ts";
import { texts, textsFor } from "./texts.ts";
import { pageWriter } from "./writer.ts";

/** A municipality's page. */
export interface MunicipalityPage {
  readonly shell: ShellView;
  readonly name: string;
  readonly lead: string;
  readonly situations: readonly SituationView[];
  readonly groups: readonly StandardGroup[];
  /** Whom to call: the main number. */
  readonly contacts: readonly ContactView[];
  /** What the municipality itself has, for several standards. */
  readonly appendices: readonly AppendixView[];
  readonly printouts: LinkView;
  readonly book?: PrintLinkView;
  readonly website?: LinkView;
}

/** Makes a municipality's page: its standards, its book, and the way to the desk's page. */
export function municipalityPage(municipality: Municipality, site: SiteContext): MunicipalityPage {
  const { profile } = municipality;
  const { name, website, switchboard } = profile;
  const own = textsFor(profile.voice).municipality;
  const book = bookLink(profile.id, site);
  return {
    shell: shellView(
      {
        path: municipalityPath(site, profile.id),
        title: name,
        description: texts.municipality.description({ name }),
        municipality: profile,
        seen: lastSeen(municipality),
        isDraft: profile.draft,
        filters: [{ name: texts.filters.municipality, value: name }],
      },
      site,
    ),
    name,
    lead: own.lead,
    situations: situationViews(municipality, site),
    groups: standardGroups(municipality, site),
    contacts: switchboard === undefined ? [] : [contactView(switchboardContact(switchboard))],
    appendices: appendixViews(Object.values(profile.appendices ?? {}), {
      site,
      municipality,
      writer: pageWriter(site, municipality),
    }),
    printouts: {
      href: hrefOf(site, printoutsPath(site, profile.id)),
      text: texts.municipality.toPrintouts,
    },
    ...(book === undefined ? {} : { book }),
    ...(website === undefined ? {} : { website: { href: website, text: own.website({ name }) } }),
  };
}

/** The day on which the newest of a municipality's texts was read. */
function lastSeen({ records }: Municipality): string | undefined {
  return records
    .map(({ standard }) => standard.source.seen)
    .toSorted()
    .at(-1);
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
    /** One for each column; without a print it says why there is none. */
    readonly cells: readonly { readonly label: string; readonly print?: PrintLinkView }[];
  }[];
  /** How the booklets are printed, where there is one. */
  readonly fold?: string;
  /** The papers for staff, which are handed to nobody else by mistake. */
  readonly staff: readonly PrintLinkView[];
  /** The PDFs among the appendices; a picture is printed with its text. */
  readonly appendices: readonly AppendixView[];
  /** Says that this build holds no PDFs. */
  readonly notice?: string;
}

/** Makes the desk's page: standard × edition, one link each, with pages and size; the book first. */
export function printoutsPage(municipality: Municipality, site: SiteContext): PrintoutsPage {
  const { profile, records } = municipality;
  const { name } = profile;
  const book = bookLink(profile.id, site);
  const shown = outputOrder.filter(isForCitizens);
  const booklets = records.flatMap(({ standard }) => printLinks(profile.id, standard.id, site, ["booklet"]));
  const fold = booklets.find(({ note }) => note !== undefined)?.note;
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
        filters: [{ name: texts.filters.municipality, value: name }],
      },
      site,
    ),
    name,
    ...(book === undefined ? {} : { book }),
    ...(fold === undefined ? {} : { fold: texts.printouts.fold({ fold }) }),
    columns: shown.map((output) => texts.outputs[output].column),
    rows: records.map((record) => ({
      title: record.standard.title,
      href: hrefOf(site, editionPath(site, profile.id, record.standard.id, Edition.full)),
      cells: shown.map((output) => {
        const { column } = texts.outputs[output];
        const print = outputsOf(record).includes(output)
          ? printLink(printPath(site, profile.id, record.standard.id, output), column, site, output)
          : { name: column, details: texts.printouts.notMade };
        return { label: column, ...(print === undefined ? {} : { print }) };
      }),
    })),
    staff: records.flatMap(
      ({ standard: { id, title } }) =>
        printLink(printPath(site, profile.id, id, Edition.staff), texts.staffNotes.link({ title }), site) ??
        [],
    ),
    appendices: appendixViews(appendicesOf(municipality), {
      site,
      municipality,
      writer: pageWriter(site, municipality),
    }).filter(({ pdf }) => pdf !== undefined),
    ...(site.prints.size === 0 ? { notice: texts.paper.noPdfs } : {}),
  };
}
