import { type Edition, fixedPaths } from "../model/index.ts";
import { type FootView, footView } from "./foot-view.ts";
import type { PaperView } from "./paper-view.ts";
import { markPath, municipalityPath, printoutsPath, themePath } from "./routes.ts";
import type { SearchMark } from "./search-mark.ts";
import { type FramedMunicipality, hrefOf, type SiteContext, type SiteOwner, urlOf } from "./site-context.ts";
import { siteWords, texts } from "./texts.ts";

/** A link as templates print it. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
}

/** Another form of what a page says: a paper, data, a feed. */
export interface AlternateView {
  readonly type: string;
  readonly href: string;
}

/** What the frame around every page prints. */
export interface ShellView {
  /** The site path of the page. */
  readonly path: string;
  /** The file Eleventy writes, relative to the output folder. */
  readonly file: string;
  /** The document title: the page first, then whose it is. */
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly AlternateView[];
  /** The page for programs, as JSON-LD that is safe inside a script. */
  readonly linkedDataHtml?: string;
  readonly home: LinkView;
  /** What this is, and where the page speaks of one municipality among several, of which. */
  readonly what: { readonly text: string; readonly href?: string };
  /** The logo at the head of its print. */
  readonly logo?: string;
  /** The logo beside the name, and whether it is drawn for the bar's dark ground. */
  readonly barLogo?: { readonly href: string; readonly isForDark: boolean };
  /** Whether its print has the logo at its head, as its PDF has. */
  readonly hasPaperLogo: boolean;
  readonly searchHref: string;
  readonly stylesheets: readonly string[];
  /** The page's own rules for printing, where it has a PDF. */
  readonly printStyle?: string;
  /** How the page is printed, and how for a reader who chose the largest text. */
  readonly paperClasses: string;
  readonly largePaperClasses: string;
  /** What leads a reader for whom the largest text is too small to large print: of the page, or at the desk. */
  readonly largePrint?: LinkView;
  readonly icon: string;
  /** Ways past what stands before a further part of the page, after the way to its content. */
  readonly skips: readonly LinkView[];
  readonly trail: readonly LinkView[];
  readonly foot: FootView;
  /** What the page says of itself to the search; a page without it is not found. */
  readonly search?: SearchMark;
  readonly indexed: boolean;
  /** What a page says that nobody else may see yet. */
  readonly draftMark?: string;
  /** Runs before the page is painted: the reader's own choice of colours and size. */
  readonly choicesScript: string;
  readonly scripts: readonly string[];
  /** What keeps pages for times without a network, and the list of what it keeps of the page's municipality. */
  readonly offline?: { readonly worker: string; readonly list?: string };
}

/** What a page says of itself. */
export interface PageIdentity {
  readonly path: string;
  /** The page's own title, which is also the last step of the trail. */
  readonly title: string;
  /** Replaces the title in the document title where the page's own is not unique. */
  readonly documentTitle?: string;
  readonly description: string;
  readonly municipality?: FramedMunicipality;
  readonly seen?: string | undefined;
  readonly sourcePath?: string;
  readonly trail?: readonly LinkView[];
  readonly skips?: readonly LinkView[];
  readonly search?: SearchMark;
  readonly scripts?: readonly string[];
  readonly indexed?: boolean;
  readonly isDraft?: boolean | undefined;
  readonly file?: string;
  /** The edition whose page it is, and how it is printed. */
  readonly edition?: Edition;
  /** The kind of page whose stylesheet it has, where it is no edition and no list. */
  readonly sheet?: "comparison" | "complaint" | "search";
  /** Whether it has a table, which is set on paper by rules of its own. */
  readonly hasTable?: boolean;
  readonly paper?: Pick<PaperView, "classes" | "largeClasses" | "styleHref">;
  readonly alternates?: readonly AlternateView[];
  readonly linkedDataHtml?: string | undefined;
  /** Its PDF in large print, where it has one. */
  readonly largePrint?: LinkView | undefined;
}

/** Makes the frame of a page. */
export function shellView(page: PageIdentity, site: SiteContext): ShellView {
  const href = (path: string): string => hrefOf(site, path);
  const { municipality } = page;
  const { owner } = site;
  const whose = siteWords(site).name;
  const isHome = page.path === fixedPaths.home;
  const isDraft = page.isDraft === true;
  // A site of one municipality ends each title with its name.
  const named = owner === undefined ? (page.documentTitle ?? page.title) : page.title;
  const title = isDraft ? texts.draft.title({ title: named }) : named;
  const trail = [
    { href: href(fixedPaths.home), text: texts.site.home },
    ...(municipality && owner === undefined && page.path !== municipalityPath(site, municipality.id)
      ? [{ href: href(municipalityPath(site, municipality.id)), text: municipality.name }]
      : []),
    ...(page.trail ?? []),
  ];
  const themed = owner ?? municipality;
  const desk = themed && printoutsPath(site, themed.id);
  const largePrint =
    page.largePrint ??
    (desk === undefined || desk === page.path
      ? undefined
      : { href: href(desk), text: texts.municipality.toPrintouts });
  return {
    path: page.path,
    file: page.file ?? `${page.path}index.html`,
    title: isHome ? `${whose}: ${title}` : `${title} – ${whose}`,
    description: page.description,
    canonical: urlOf(site, page.path),
    alternates: page.alternates ?? [],
    ...(page.linkedDataHtml === undefined ? {} : { linkedDataHtml: page.linkedDataHtml }),
    home: { href: href(fixedPaths.home), text: whose, current: isHome },
    what:
      municipality === undefined || owner !== undefined
        ? { text: texts.site.what }
        : {
            text: texts.site.whatOf({ name: municipality.name }),
            href: href(municipalityPath(site, municipality.id)),
          },
    hasPaperLogo: owner?.logo !== undefined && page.paper !== undefined && page.edition !== "checklist",
    ...(owner?.logo === undefined ? {} : { logo: href(owner.logo) }),
    ...barLogo(owner, href),
    searchHref: href(fixedPaths.search),
    stylesheets: [
      href("/assets/site.css"),
      href(`/assets/${page.edition ?? page.sheet ?? "lists"}.css`),
      ...(page.hasTable === true ? [href("/assets/tables.css")] : []),
      ...(themed === undefined ? [] : [href(themePath(themed.id))]),
    ],
    ...(page.paper ? { printStyle: page.paper.styleHref } : {}),
    paperClasses: page.paper?.classes ?? "document document--ordinary",
    largePaperClasses: page.paper?.largeClasses ?? "document document--large",
    ...(largePrint ? { largePrint } : {}),
    icon: href(themed === undefined ? "/assets/icon.svg" : markPath(themed.id)),
    skips: page.skips ?? [],
    trail: isHome ? [] : trail,
    foot: footView({ ...page, municipality: themed }, site),
    ...(page.search === undefined ? {} : { search: page.search }),
    indexed: page.indexed ?? true,
    ...(isDraft ? { draftMark: texts.draft.mark } : {}),
    choicesScript: href("/assets/choices.js"),
    ...(site.offline === true ? { offline: offlineOf(themed, site) } : {}),
    scripts: ["reader.js", ...(page.scripts ?? [])].map((name) => href(`/assets/${name}`)),
  };
}

function barLogo(owner: SiteOwner | undefined, href: (path: string) => string): Pick<ShellView, "barLogo"> {
  const path = owner?.logoDark ?? owner?.logo;
  if (path === undefined) return {};
  return { barLogo: { href: href(path), isForDark: owner?.logoDark !== undefined } };
}

function offlineOf(
  municipality: Pick<FramedMunicipality, "id"> | undefined,
  site: SiteContext,
): NonNullable<ShellView["offline"]> {
  const worker = hrefOf(site, "/sw.js");
  if (municipality === undefined) return { worker };
  return { worker, list: hrefOf(site, `${municipalityPath(site, municipality.id)}offline.json`) };
}
