import type { MunicipalityProfile, Voice } from "../model/index.ts";
import type { SiteForm } from "./site-form.ts";

/** A printed PDF as the pages speak of it. */
export interface PrintFacts {
  readonly pages: number;
  readonly bytes: number;
  /** How it was set, which the page it belongs to takes over when it is printed; without it as designed. */
  readonly layout?: PaperLayout;
}

/** How dense a paper is set, the page of each heading where it has a list of contents, and its sections in one piece. */
export interface PaperLayout {
  readonly density: number;
  readonly pageOf: Readonly<Record<string, number>>;
  readonly whole: readonly string[];
}

/**
 * The PDFs by their site path: what the pages say of a printed one, or that it failed, which they say too. A PDF that is
 * not in it was not asked for, and no page speaks of it.
 */
export type PrintIndex = ReadonlyMap<string, PrintFacts | "failed">;

/** A draft as somebody at work is told of it. */
export interface DraftNotice {
  /** Its title, or the file that says so where it cannot be shown. */
  readonly text: string;
  readonly href?: string;
  readonly faults: readonly {
    readonly code: string;
    readonly place: string;
    readonly what: string;
    readonly fix: string;
  }[];
}

/** The municipality that a page speaks of, as the frame around the page needs it. */
export type FramedMunicipality = Pick<MunicipalityProfile, "id" | "name" | "voice"> &
  Partial<Pick<MunicipalityProfile, "switchboard" | "website">>;

/** The municipality whose own site it is. */
export type SiteOwner = FramedMunicipality & {
  /** The site path of its logo. */
  readonly logo?: string;
  /** The site path of its logo as it is drawn for dark grounds. */
  readonly logoDark?: string;
};

/** What a view must know of the site around it. */
export interface SiteContext {
  /** Where the site will live, without a slash at its end; PDFs and QR codes lead there. */
  readonly baseUrl: string;
  /** Whether nobody has said yet where it will live: its papers are drafts and name no address. */
  readonly isDraft?: boolean;
  /** The path under which it lives; starts and ends with a slash. */
  readonly pathPrefix: string;
  readonly prints: PrintIndex;
  /** How its addresses are laid out; national when left out, and in a request as its content is. */
  readonly form?: SiteForm;
  /** Whose it is, in the form `own`. */
  readonly owner?: SiteOwner;
  /** The day for which it is made, as YYYY-MM-DD: it decides what of the dated national tables holds. */
  readonly today: string;
  /**
   * Whether browsers keep its pages for times without a network. Where it is false, those that did are rid of it; a part
   * of a site says nothing.
   */
  readonly offline?: boolean;
  /** Whether its addresses begin where a page lies, so that its folder opens without a server; its view does not know. */
  readonly relative?: boolean;
  /** The drafts, where the site is shown to somebody at work; a published one has none. */
  readonly drafts?: readonly DraftNotice[];
  /** The accessibility statement of a site that one municipality has for itself; a site of several has none. */
  readonly statementUrl?: string;
  /** Who speaks on the pages that municipalities share: `own` where each of them speaks for itself. */
  readonly voice?: Voice;
}

/** Gives the address to link to for a site path (`/ballerup/` → `/x/ballerup/`). */
export function hrefOf(context: SiteContext, path: string): string {
  return context.pathPrefix + path.slice(1);
}

/** Gives the whole address of a site path, as PDFs and the sitemap print it. */
export function urlOf(context: SiteContext, path: string): string {
  return context.baseUrl + hrefOf(context, path);
}
