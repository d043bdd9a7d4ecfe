import { danishDate } from "../format/date.ts";
import { fixedPaths } from "../model/index.ts";
import { type ContactView, contactView } from "./contact-view.ts";
import { municipalityPath } from "./routes.ts";
import type { LinkView } from "./shell-view.ts";
import { type FramedMunicipality, hrefOf, type SiteContext } from "./site-context.ts";
import { siteWords, texts, textsFor } from "./texts.ts";
import { switchboardContact } from "./way-in.ts";

/** The foot of a page: who sends it, whom it concerns, how old it is, where else to look. */
export interface FootView {
  readonly sender: { readonly name: string; readonly what: string };
  /** The municipality that the page speaks of. */
  readonly municipality?: {
    readonly name: string;
    readonly contact?: ContactView;
    readonly links: readonly LinkView[];
  };
  /** When the text was read or gone through, and the part of a page that says so. */
  readonly dated?: { readonly text: string; readonly source?: LinkView };
  readonly links: readonly LinkView[];
}

/** What a page tells its foot. */
export interface FootSubject {
  readonly municipality?: FramedMunicipality | undefined;
  /** The day on which the text was read, as data write it. */
  readonly seen?: string | undefined;
  /** The site path of the part that tells of the source. */
  readonly sourcePath?: string | undefined;
}

/** Makes the foot of a page. */
export function footView({ municipality, seen, sourcePath }: FootSubject, site: SiteContext): FootView {
  const href = (path: string): string => hrefOf(site, path);
  const { owner } = site;
  const words = texts.site;
  return {
    sender: { name: siteWords(site).name, what: textsFor(site.voice).sender },
    ...(municipality === undefined ? {} : { municipality: municipalityFoot(municipality, site) }),
    ...(seen === undefined
      ? {}
      : {
          dated: {
            text: textsFor(municipality?.voice ?? site.voice).paper.seen({ date: danishDate(seen) }),
            ...(sourcePath === undefined
              ? {}
              : { source: { href: href(sourcePath), text: texts.standard.about } }),
          },
        }),
    links: [
      ...(owner === undefined ? [{ href: href(fixedPaths.topics), text: words.topics }] : []),
      { href: href(fixedPaths.search), text: words.search },
      { href: href(fixedPaths.printouts), text: texts.desks.title },
      { href: href(fixedPaths.glossary), text: texts.glossary.title },
      { href: href(fixedPaths.about), text: textsFor(site.voice).about.title },
      { href: href(fixedPaths.accessibility), text: texts.accessibility.title },
      { href: site.statementUrl ?? href(fixedPaths.was), text: words.statement },
    ],
  };
}

function municipalityFoot(
  { id, name, voice, switchboard, website }: FramedMunicipality,
  site: SiteContext,
): NonNullable<FootView["municipality"]> {
  return {
    name,
    ...(switchboard === undefined ? {} : { contact: contactView(switchboardContact(switchboard)) }),
    links: [
      { href: hrefOf(site, municipalityPath(site, id)), text: texts.municipality.all },
      ...(website === undefined
        ? []
        : [{ href: website, text: textsFor(voice).municipality.website({ name }) }]),
    ],
  };
}
