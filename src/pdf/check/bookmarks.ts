import { PDFArray, PDFDict, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { bookmarks as says } from "../../messages/pdf/norm.ts";
import { reading } from "../../messages/pdf/reading.ts";
import { type Draft, oneSpaced, startPage, structureText } from "../draft.ts";
import { matchedHeadings } from "../headings.ts";
import type { PdfFault } from "../problem.ts";

/** A bookmark as it stands in the finished file. */
export interface WrittenBookmark {
  readonly title: string;
  readonly level: number;
  readonly page: PDFRef | undefined;
}

/** The bookmarks below an outline item, each before what is below it. */
export function* writtenBookmarks(item: PDFDict | undefined, level: number): Generator<WrittenBookmark> {
  const seen = new Set<PDFDict>();
  for (let at = item; at !== undefined && !seen.has(at); at = at.lookupMaybe(PDFName.of("Next"), PDFDict)) {
    seen.add(at);
    const title = at.lookup(PDFName.of("Title"));
    const destination = at.lookupMaybe(PDFName.of("Dest"), PDFArray)?.get(0);
    yield {
      title:
        title !== undefined && "decodeText" in title ? (title as { decodeText(): string }).decodeText() : "",
      level,
      page: destination instanceof PDFRef ? destination : undefined,
    };
    yield* writtenBookmarks(at.lookupMaybe(PDFName.of("First"), PDFDict), level + 1);
  }
}

const clause = "bookmarks equal headings";
/** The bookmarks are the outline of the job, in its order, and lead to the pages of their headings. */
export function* bookmarksEqualHeadings(document: Draft): Generator<PdfFault> {
  const outlines = document.pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  const written = [...writtenBookmarks(outlines?.lookupMaybe(PDFName.of("First"), PDFDict), 1)];
  const { headings, problems } = matchedHeadings(document);
  yield* problems;
  if (problems.length === 0 && written.length !== document.job.outline.length) {
    const what = says.counts(written.length, document.job.outline.length);
    yield { clause, place: "outline", what, fix: reading.ourFault() };
  }
  const named = document.pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  for (const [index, { item, element }] of headings.entries()) {
    const place = says.place(index + 1);
    const bookmark = written[index];
    const page = startPage(document, element);
    const text = oneSpaced(structureText(document, [element]));
    if (bookmark?.title !== item.title) {
      yield {
        clause,
        place,
        what: says.otherTitle(bookmark?.title ?? "", item.title),
        fix: reading.ourFault(),
      };
    } else if (bookmark.page !== page?.page.ref) {
      yield {
        clause,
        place,
        what: says.wrongPage(item.title),
        fix: reading.ourFault(),
      };
    }
    if (text.toLowerCase() !== oneSpaced(item.title).toLowerCase()) {
      const what = says.otherHeading(text, item.title);
      yield { clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.5)", place, what, fix: reading.ourFault() };
    }
    const target = named?.lookup(PDFName.of(item.anchor));
    if (target instanceof PDFArray && target.get(0) !== page?.page.ref) {
      yield {
        clause,
        place,
        what: says.linksToWrongPage(item.anchor),
        fix: reading.ourFault(),
      };
    }
  }
}
