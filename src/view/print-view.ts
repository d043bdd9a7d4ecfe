import { pagesText, sizeText } from "../format/size.ts";
import { bookPath, Print, printPath } from "./routes.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";

/** A link to a PDF, with its kind, number of pages and size in its text. */
export interface PrintLinkView {
  readonly href: string;
  readonly name: string;
  /** For example "PDF, 6 sider, 84 kB". */
  readonly details: string;
}

const printNames: Readonly<Record<Print, string>> = {
  full: "Hele teksten",
  large: "Hele teksten med stor skrift",
  "easy-read": "Let at læse",
  checklist: "Tjekliste",
};

/** Gives the link to a PDF, or undefined where it was not printed (a build without PDFs). */
export function printLink(path: string, name: string, context: SiteContext): PrintLinkView | undefined {
  const print = context.prints.get(path);
  if (print === undefined) return undefined;
  return {
    href: hrefOf(context, path),
    name,
    details: `PDF, ${pagesText(print.pages)}, ${sizeText(print.bytes)}`,
  };
}

/** Gives the links to the named PDFs of one standard, leaving out what was not printed. */
export function printLinks(
  municipality: string,
  standard: string,
  context: SiteContext,
  prints: readonly Print[] = Object.values(Print),
): readonly PrintLinkView[] {
  return prints.flatMap(
    (print) => printLink(printPath(municipality, standard, print), printNames[print], context) ?? [],
  );
}

/** Gives the link to a municipality's book. */
export function bookLink(municipality: string, context: SiteContext): PrintLinkView | undefined {
  return printLink(bookPath(municipality), "Alle kvalitetsstandarder i ét hæfte", context);
}
