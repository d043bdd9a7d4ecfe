import type { SiteForm } from "../view/site-form.ts";

/** How a site is built. */
export interface BuildOptions {
  /** Absolute path of the folder with the municipalities. */
  readonly content: string;
  /** Ids of the municipalities to build; all when empty. */
  readonly municipalities: readonly string[];
  /** Absolute path of the folder to publish. */
  readonly out: string;
  /** Makes `out` a link to the newest site in `OUT.sites`. */
  readonly asLink?: boolean;
  /** How many earlier sites stay beside a link. */
  readonly keep?: number;
  /** Absolute path of the folder to write the hosting bundle into; none is made when left out. */
  readonly hosting?: string;
  /** Scheme and host, without a slash at the end. */
  readonly baseUrl: string;
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  readonly pdf: boolean;
  /** Publishes the site without the PDFs that cannot be made; each of their links becomes a sentence. */
  readonly keepGoing: boolean;
  /** How many PDFs are printed at the same time. */
  readonly jobs: number;
  /** How the site is laid out; as its content is when left out. */
  readonly form?: SiteForm;
  /** Whether browsers keep pages for times without a network; they do when left out. */
  readonly offline?: boolean;
  /** Whether the folder opens without a server; it does not when left out. */
  readonly relative?: boolean;
  /** The day for which it is built, as YYYY-MM-DD; the machine's when left out. */
  readonly today?: string;
}
