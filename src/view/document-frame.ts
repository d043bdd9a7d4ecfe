import { renderSVG } from "uqr";
import { danishDate, numericDate } from "../format/date.ts";
import { shortened } from "../format/shortened.ts";
import { textWidth } from "../format/text-width.ts";
import { Edition, type TextSize } from "../model/index.ts";
import { type Bookmark, titleAnchor } from "./bookmark.ts";
import { lineWidth } from "./running-head.ts";
import { type SiteContext, urlOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** The address of a page on paper. */
export interface PaperAddress {
  readonly url: string;
  readonly text: string;
  /** The words again in the parts between which a line may break: never at a hyphen, which would be copied wrong. */
  readonly parts: readonly string[];
}

/** What a draft says of itself. */
export const { draftNotice } = texts.paper;

/** What every printed document says of itself, whatever it holds. */
export interface DocumentFrame {
  /** The ids of the municipality and the standards whose texts it prints; of several municipalities none. */
  readonly from?: { readonly municipality: string; readonly standards: readonly string[] };
  /** The site path of the PDF. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The content's own date (ISO), for the PDF's metadata. */
  readonly date: string;
  /** The size of the text: ordinary, large print, easy read. */
  readonly size: TextSize;
  readonly pageStyleHtml: string;
  /** The page this paper belongs to, as an address, in words and as a QR code; a draft has none. */
  readonly address?: PaperAddress & { readonly qrHtml: string };
  /** What a draft says of itself before everything else. */
  readonly draftNotice?: string;
  /** The address of the municipality's logo, which stands at the head of its first page. */
  readonly logo?: string;
  /** The logo on the coloured cover of a book, and whether it is drawn for that. */
  readonly coverLogo?: { readonly path: string; readonly isForDark: boolean };
  /** The builds of the fonts that the municipality adds to ours. */
  readonly fontBuilds?: readonly string[];
  readonly outline: readonly Bookmark[];
  /** What the list of contents names where the document is long enough to have one. */
  readonly contents: readonly Bookmark[];
  /** The anchor of the part that explains the underlined words, where there is one. */
  readonly wordsAnchor?: string;
  /** The anchor of its title, and after a prefix of each of its chapters. */
  readonly titleAnchor: typeof titleAnchor;
}

function qrSvg(url: string): string {
  return renderSVG(url, { border: 2, pixelSize: 4 }).replace(
    "<svg ",
    `<svg class="qr" role="img" aria-label="${texts.paper.qrLabel({ url })}" `,
  );
}

/** Makes the frame of a document: its metadata, and the way to its page. */
export function documentFrame(
  parts: Omit<DocumentFrame, "author" | "address" | "draftNotice" | "logo" | "coverLogo" | "titleAnchor"> & {
    readonly municipality: string;
    readonly page: string;
  },
  site: SiteContext,
): DocumentFrame {
  const { municipality, page, ...own } = parts;
  const address = addressOf(site, page);
  const { logo, logoDark } = site.owner ?? {};
  const cover = logoDark ?? logo;
  return {
    ...own,
    titleAnchor,
    author: municipality,
    ...(logo === undefined ? {} : { logo }),
    ...(cover === undefined ? {} : { coverLogo: { path: cover, isForDark: logoDark !== undefined } }),
    ...(address === undefined ? { draftNotice } : { address: { ...address, qrHtml: qrSvg(address.url) } }),
  };
}

/** Gives the edition that a paper leads to: from the checklist to all that it leaves out, the law and the hard words. */
export function paperEdition(edition: Edition): Edition {
  return edition === Edition.checklist ? Edition.full : edition;
}

/** Gives the address of a page as papers print it; a draft has none. */
export function addressOf(site: SiteContext, page: string): PaperAddress | undefined {
  if (site.isDraft) return undefined;
  const url = urlOf(site, page);
  const text = url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return { url, text, parts: text.split(/(?<=\/)/) };
}

/** What stands beside the foot of a sheet, at its widest, with what parts the two. */
const besideFoot = `  ${texts.paper.page} 999 ${texts.paper.of} 999`;

/**
 * Says on every sheet which record of a standard this is and when its source was read. At 18 pt there is room for
 * figures alone beside the number of the page; the name of a record that is wider than its room is shortened.
 */
export function footOf(
  { standard: { revision, source }, municipality, site }: StandardContext,
  size: TextSize,
): string {
  const name = site.isDraft ? texts.paper.draft : texts.paper.revision;
  const { paper } = textsFor(municipality.profile.voice);
  const read =
    size === "large" || size === "booklet"
      ? paper.seenShort({ date: numericDate(source.seen) })
      : paper.seen({ date: danishDate(source.seen) });
  const room = lineWidth(size) - textWidth(`${name} . ${read}${besideFoot}`);
  const shown = shortened(revision, room);
  if (shown !== "…") return `${name} ${shown}. ${read}`;
  // Dots alone name no record; that a paper is a draft is said all the same.
  return site.isDraft ? `${name}. ${read}` : read;
}
