import { pagesText, sheetsText, sizeText } from "../format/size.ts";
import { type Output, outputOrder, outputs } from "../model/index.ts";
import { bookPath, printPath } from "./routes.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { texts } from "./texts.ts";

/** A link to a PDF, with its kind, number of pages and size in its text; or, without `href`, why there is none. */
export type PrintLinkView =
  | MadePrint
  | { readonly href?: never; readonly name: string; readonly details: string; readonly note?: never };

/** A PDF that is there. */
export interface MadePrint {
  readonly href: string;
  readonly name: string;
  /** "PDF, 6 sider, 84 kB". */
  readonly details: string;
  /** The same in two: "PDF, 6 sider" and "84 kB". */
  readonly pages: string;
  readonly size: string;
  readonly bytes: number;
  /** The sheets of paper that it takes, printed on both sides: "3 ark". */
  readonly sheets: string;
  /** How a paper that is folded is printed. */
  readonly note?: string;
}

/**
 * Gives the link to a PDF, or undefined where none was asked for (a build without PDFs). A booklet is counted in the
 * sheets that it is folded from.
 */
export function printLink(
  path: string,
  name: string,
  site: SiteContext,
  output?: Output,
): PrintLinkView | undefined {
  const print = site.prints.get(path);
  if (print === undefined) return undefined;
  if (print === "failed") return { name, details: texts.paper.failed };
  const isFolded = output !== undefined && outputs[output].size === "booklet";
  const sheets = sheetsText(print.pages);
  const pages = isFolded ? sheets : pagesText(print.pages);
  const size = sizeText(print.bytes);
  return {
    href: hrefOf(site, path),
    name,
    details: texts.paper.details({ pages, size }),
    pages: texts.paper.pages({ pages }),
    size,
    bytes: print.bytes,
    sheets,
    ...(isFolded ? { note: texts.paper.fold } : {}),
  };
}

/** Gives the links to the named PDFs of one standard, leaving out what was not printed. */
export function printLinks(
  municipality: string,
  standard: string,
  site: SiteContext,
  wanted: readonly Output[] = outputOrder,
): readonly PrintLinkView[] {
  return wanted.flatMap(
    (output) =>
      printLink(printPath(site, municipality, standard, output), texts.outputs[output].name, site, output) ??
      [],
  );
}

/** Gives the link to a municipality's book. */
export function bookLink(municipality: string, site: SiteContext): PrintLinkView | undefined {
  return printLink(bookPath(site, municipality), texts.book.name, site);
}
