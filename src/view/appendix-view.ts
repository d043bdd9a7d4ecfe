import { dataAddress } from "../format/data-address.ts";
import { pagesText, sizeText } from "../format/size.ts";
import type { Appendix, AppendixFile, Municipality } from "../model/index.ts";
import { appendixPath } from "./routes.ts";
import { hrefOf, urlOf } from "./site-context.ts";
import { texts } from "./texts.ts";
import type { MunicipalityContext } from "./writer.ts";

/** An appendix as page and paper show it. */
export interface AppendixView {
  readonly title: string;
  readonly about: string;
  /** What is in it, in words. */
  readonly textHtml?: string;
  readonly picture?: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
    /** Whether a browser may wait with it until the reader comes near. */
    readonly isLazy: boolean;
  };
  /** The way to a PDF; the paper of a draft has the words alone. */
  readonly pdf?: { readonly href?: string; readonly name: string };
}

/** Gives every appendix of a municipality's standards and its own, each file once. */
export function appendicesOf({ profile, records }: Municipality): readonly Appendix[] {
  const all = [
    ...records.flatMap(({ standard }) => standard.appendices ?? []),
    ...Object.values(profile.appendices ?? {}),
  ];
  return [...new Map(all.map((appendix) => [appendix.file, appendix])).values()];
}

/** Makes appendices ready to print; a file that is not there is a fault already. */
export function appendixViews(
  appendices: readonly Appendix[],
  context: MunicipalityContext,
): readonly AppendixView[] {
  const { municipality, writer } = context;
  return appendices.flatMap((appendix) => {
    const file = municipality.appendices?.get(appendix.file);
    if (file === undefined) return [];
    const { title, about, text } = appendix;
    return [
      {
        title,
        about,
        ...(text === undefined ? {} : { textHtml: writer.blockHtml(text) }),
        ...(file.kind === "pdf"
          ? { pdf: pdfView(appendix, file, context) }
          : { picture: pictureView(appendix, file, context) }),
      },
    ];
  });
}

function pictureView(
  { file, alt = "" }: Appendix,
  { bytes, width, height }: Extract<AppendixFile, { kind: "picture" }>,
  { municipality, site, writer }: MunicipalityContext,
): NonNullable<AppendixView["picture"]> {
  const isLazy = writer.medium === "page";
  // A paper asks for no file but the project's own: it carries the picture in itself.
  const src = isLazy
    ? hrefOf(site, appendixPath(site, municipality.profile.id, file))
    : dataAddress(file, bytes);
  return { src, alt, width, height, isLazy };
}

function pdfView(
  { title, file }: Appendix,
  { bytes, pages }: Extract<AppendixFile, { kind: "pdf" }>,
  { municipality, site, writer }: MunicipalityContext,
): NonNullable<AppendixView["pdf"]> {
  const details = texts.paper.details({ pages: pagesText(pages), size: sizeText(bytes.length) });
  const name = `${title} (${details})`;
  const path = appendixPath(site, municipality.profile.id, file);
  if (writer.medium === "page") return { href: hrefOf(site, path), name };
  return site.isDraft ? { name } : { href: urlOf(site, path), name };
}
