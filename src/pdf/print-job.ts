import type { FilePlace } from "../report/finding.ts";

/** One bookmark of a PDF, from our own headings, in the order of the page. */
export interface OutlineItem {
  readonly title: string;
  /** The `id` of the heading in the HTML. */
  readonly anchor: string;
  /** 1 for the outermost bookmarks. */
  readonly level: number;
}

/** Where the texts of a document are written, so that a problem can name the place in the data. */
export interface TextOrigin {
  /** The data file from which the document is made. */
  readonly file: string;
  /** Gives the place of the text that holds some words; undefined where none does. */
  readonly placeOf: (words: string) => FilePlace | undefined;
}

/** One PDF to be printed: a complete HTML document and what its metadata say. */
export interface PrintJob {
  /** Site path of the PDF, for example `/ballerup/x/ballerup-x.pdf`. */
  readonly path: string;
  /** A complete document; addresses of assets are absolute: `/assets/…`. */
  readonly html: string;
  readonly title: string;
  readonly lang: "da";
  readonly author: string;
  readonly subject: string;
  /** ISO date (or date and time) of the content; the clock is never asked. */
  readonly date: string;
  readonly outline: readonly OutlineItem[];
  /** The same document set tighter, from step 1 on, until there is none: taken where the usual density leaves a page with only a few lines. */
  readonly tighter?: (step: number) => string | undefined;
  /** Names what `tighter` renders with, beside this very document; a cached PDF of another version is not taken. */
  readonly tighterVersion?: string;
  /** The part of a page, from 0 to 1, that its text must at least take (a fifth unless given). */
  readonly leastFilled?: number;
  /** The most pages it may have: with more, it is set tighter as well. */
  readonly mostPages?: number;
  /**
   * The same document with the list of its contents, at a density from 0 on: taken where it has more than four pages,
   * and set tighter rather than on more pages than it has without the list. Its numbers are filled in as with
   * `pageNumbersFor`.
   */
  readonly withContents?: (step: number) => string | undefined;
  /** Two passes: `<span data-page-of="anchor"></span>` receives the number of the page the anchor stands on. */
  readonly pageNumbersFor?: "contents";
  /**
   * Whether its pages are put two by two on sheets to be folded to a booklet, and what the sides of a sheet are called:
   * "Ark 1, forside".
   */
  readonly booklet?: { readonly sheet: string; readonly front: string; readonly back: string };
  /** Its short sections stand on one page each, and its pages are filled: where they are not, it is set tighter as well. */
  readonly isTypeset?: boolean;
  /** The builds of the fonts that the content adds to ours. */
  readonly fontBuilds?: readonly string[];
  /** Where its texts come from; nothing of it is printed. */
  readonly origin?: TextOrigin;
}

/** How a document came to be set, so that the page it belongs to can print the same. */
export interface PrintLayout {
  readonly density: number;
  /** The page of each heading that its list of contents names, by its anchor; empty where it has no list. */
  readonly pageOf: Readonly<Record<string, number>>;
  /** The anchors of the sections that are kept in one piece. */
  readonly whole: readonly string[];
}

/** A finished PDF. */
export interface Print {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The pages of the file: of a booklet the sides of its sheets. */
  readonly pages: number;
  /** Its first page, small, as WebP. */
  readonly picture: Uint8Array;
  readonly layout: PrintLayout;
  /** SHA-256 of each asset that it used, by its address. */
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * Gives the bytes behind an `/assets/…` address; undefined where there is no such file. `document` is the site path of the
 * PDF that asks for it: not every document may have every file.
 */
export type AssetSource = (path: string, document: string) => Uint8Array | undefined;

/** How a set of documents is printed. */
export interface PrintOptions {
  readonly assets: AssetSource;
  /** The browser to run; without it `findBrowser` looks for one. */
  readonly browserPath?: string;
  /** How many documents are printed at the same time. */
  readonly concurrency: number;
  /** Where finished PDFs are kept between builds; without it nothing is kept. */
  readonly cacheFolder?: string;
  /** Called where the cache is of no help, with a sentence that says why. */
  readonly onCacheFault?: (text: string) => void;
  /** The longest that one document may take, in milliseconds (60,000 unless given). */
  readonly timeLimit?: number;
  /** Called after each document, in the order in which they are finished. */
  readonly onPrinted?: (done: number, path: string) => void;
}
