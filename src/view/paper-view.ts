import { qrPicture } from "../format/qr-picture.ts";
import { wholeSectionsRule } from "../format/whole-sections.ts";
import { type Edition, type Output, outputs } from "../model/index.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ContentFile, styleFile } from "./content-file.ts";
import { addressOf, draftNotice, type PaperAddress, paperEdition } from "./document-frame.ts";
import { editionPageStyle } from "./edition-page-style.ts";
import { editionPath, printPath } from "./routes.ts";
import { hrefOf, type PaperLayout } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";

/** A line of the list of contents with the pages of its heading: on ordinary paper and in large print. */
export interface PaperContentsLine {
  readonly anchor: string;
  readonly title: string;
  readonly page?: number;
  readonly largePage?: number;
}

/** What a page says and how it is set when a reader prints it from the browser: as its PDF. */
export interface PaperView {
  /** How dense the PDF is set. */
  readonly density: number;
  readonly classes: string;
  /** The classes for a reader who chose the largest text. */
  readonly largeClasses: string;
  /** The address of the page's own rules for printing. */
  readonly styleHref: string;
  readonly contents: readonly PaperContentsLine[];
  readonly address?: PaperAddress;
  readonly draftNotice?: string;
}

const asDesigned: PaperLayout = { density: 0, pageOf: {}, whole: [] };

function layoutOf(
  output: Output | undefined,
  { standard, municipality, site }: StandardContext,
): PaperLayout {
  if (output === undefined) return asDesigned;
  const print = site.prints.get(printPath(site, municipality.profile.id, standard.id, output));
  return print === undefined || print === "failed" ? asDesigned : (print.layout ?? asDesigned);
}

/** The other editions have no PDF in large print: their own layout grows. */
const largeOf = (edition: Edition): Output | undefined => (edition === "full" ? "large" : undefined);

/** Gives how dense an output was printed; as designed where it was not. */
export const densityOf = (output: Output, context: StandardContext): number =>
  layoutOf(output, context).density;

const stylePath = (edition: Edition, { standard, municipality, site }: StandardContext): string =>
  `${editionPath(site, municipality.profile.id, standard.id, edition)}print.css`;

/** Makes what an edition's page needs to be printed; `headings` are those of its list of contents. */
export function paperView(
  edition: Edition,
  headings: readonly Bookmark[],
  context: StandardContext,
): PaperView {
  const { standard, municipality, site } = context;
  const usual = layoutOf(edition, context);
  const large = layoutOf(largeOf(edition), context);
  const { size, template } = outputs[edition];
  const address = addressOf(
    site,
    editionPath(site, municipality.profile.id, standard.id, paperEdition(edition)),
  );
  return {
    density: usual.density,
    classes: `document document--${size} document--${template} document--density-${usual.density}`,
    // In large print nothing is set tighter to fit a sheet.
    largeClasses: `document document--${size === "easy" ? "easy document--" : ""}large document--density-${large.density}`,
    styleHref: hrefOf(site, stylePath(edition, context)),
    contents: headings.map(({ anchor, title }) => {
      const [page, largePage] = [usual.pageOf[anchor], large.pageOf[anchor]];
      return {
        anchor,
        title,
        ...(page === undefined ? {} : { page }),
        ...(largePage === undefined ? {} : { largePage }),
      };
    }),
    ...(address === undefined ? { draftNotice } : { address }),
  };
}

/** Makes the rules for printing an edition's page, as a stylesheet of its own: heads, feet, and the QR code of its address. */
export function paperFile(edition: Edition, context: StandardContext): ContentFile {
  const { standard, municipality, site } = context;
  const address = addressOf(
    site,
    editionPath(site, municipality.profile.id, standard.id, paperEdition(edition)),
  );
  const rules = [
    editionPageStyle(edition, outputs[edition].size, context),
    editionPageStyle(edition, "large", context, "large"),
    ...wholeSectionsRule(layoutOf(edition, context).whole, ".document:not(.document--large)"),
    ...wholeSectionsRule(layoutOf(largeOf(edition), context).whole, ".document--large"),
    ...(address === undefined ? [] : [`.qr{background-image:url(${qrPicture(address.url)})}`]),
  ];
  return styleFile(stylePath(edition, context), `${rules.join("\n")}\n`);
}
