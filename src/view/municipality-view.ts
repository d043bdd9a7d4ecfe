import { Edition, type Municipality } from "../model/index.ts";
import { type AppendixView, appendixViews } from "./appendix-view.ts";
import type { ContactView } from "./contact-view.ts";
import { municipalityAlternates } from "./data/head-links.ts";
import { type EmergencyLineView, emergencyLine } from "./emergency-view.ts";
import { isLong } from "./long-list.ts";
import { municipalityContacts } from "./municipality-contacts.ts";
import { municipalitySummary } from "./municipality-summary.ts";
import { bookLink, type PrintLinkView, printLink } from "./print-view.ts";
import { municipalityPath, printoutsPath, printPath } from "./routes.ts";
import { municipalityMark } from "./search-mark.ts";
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
  readonly emergencyLine: EmergencyLineView;
  /** Whom to call, whatever the help is about. */
  readonly contacts: readonly ContactView[];
  /** What the municipality itself has, for several standards. */
  readonly appendices: readonly AppendixView[];
  readonly printouts: LinkView;
  readonly book?: PrintLinkView;
  /** The checklists as papers, as long as they are few. */
  readonly checklists: readonly PrintLinkView[];
  readonly website?: LinkView;
}

/** The way past all help to what can be printed. */
export const printSkip: LinkView = { href: "#print", text: texts.municipality.skip };

/** Makes a municipality's page: its standards, its book, and the way to the desk's page. */
export function municipalityPage(municipality: Municipality, site: SiteContext): MunicipalityPage {
  const { profile } = municipality;
  const { name, website } = profile;
  const own = textsFor(profile.voice).municipality;
  const book = bookLink(profile.id, site);
  const contacts = municipalityContacts(municipality);
  const isTold = contacts.some(({ url }) => url?.href === website);
  return {
    shell: shellView(
      {
        path: municipalityPath(site, profile.id),
        title: name,
        description: texts.municipality.description({ name }),
        skips: [printSkip],
        municipality: profile,
        seen: lastSeen(municipality),
        isDraft: profile.draft,
        search: municipalityMark(name, contacts, site),
        alternates: municipalityAlternates(municipalitySummary(municipality), site),
      },
      site,
    ),
    name,
    lead: own.lead,
    // Where there is one standard, every situation would lead to it.
    situations: municipality.records.length < 2 ? [] : situationViews(municipality, site),
    groups: standardGroups(municipality, site),
    emergencyLine,
    contacts,
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
    checklists: checklistPapers(municipality, site),
    ...(website === undefined || isTold ? {} : { website: { href: website, text: own.website({ name }) } }),
  };
}

/** The paper that most people take home; of many, whoever looks for one finds it with all papers. */
function checklistPapers({ profile, records }: Municipality, site: SiteContext): readonly PrintLinkView[] {
  if (isLong(records)) return [];
  const { name: paper } = texts.outputs.checklist;
  return records.flatMap(({ standard: { id, title } }) => {
    const path = printPath(site, profile.id, id, Edition.checklist);
    return printLink(path, texts.municipality.paper({ paper, title }), site) ?? [];
  });
}

/** The day on which the newest of a municipality's texts was read. */
export function lastSeen({ records }: Municipality): string | undefined {
  return records
    .map(({ standard }) => standard.source.seen)
    .toSorted()
    .at(-1);
}
