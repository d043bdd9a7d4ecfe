import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { type FontText, fontTextOf } from "../text/font-text.ts";
import { shownCodes } from "../text/shown-codes.ts";
import { ContentSyntaxError } from "./operations.ts";
import { paintedContentOf } from "./painted-content.ts";
import type { Mark, PaintedContent, Painting } from "./painting.ts";
import { compressedStream, streamText } from "./streams.ts";

/** The text of one line in one font. */
export interface TextRun {
  readonly painting: Painting;
  /** What it says; a repair step that makes it say something else writes that here too. */
  text: string;
  /** The codes of its glyphs in its font, as they are painted. */
  readonly codes: readonly number[];
  /** Its place in the stream's list of paintings. */
  readonly index: number;
}

/** A content stream, read: a page's own, or that of a form XObject on it (Chromium makes one for a see-through group). */
export interface PageContent {
  readonly page: PDFPage;
  /** The form XObject; undefined for the page's own stream. */
  readonly form: PDFRef | undefined;
  /** The form XObjects it uses, by resource name. */
  readonly forms: ReadonlyMap<string, PDFRef>;
  /** From 1. */
  readonly number: number;
  /** The content stream, one character a byte. */
  readonly text: string;
  readonly painted: PaintedContent;
  readonly fonts: ReadonlyMap<string, FontText>;
  /** The texts as they are read, which is not always the order in which they are painted. */
  readonly runs: readonly TextRun[];
  readonly height: number;
  /** Its key in the parent tree; undefined where none of its content is in the structure. */
  readonly structParents: number | undefined;
}

/** The content of a page, one character a byte; of several streams as one. */
export function contentText(page: PDFPage): string {
  const contents = page.node.Contents();
  if (contents === undefined) return "";
  if (contents instanceof PDFStream) return streamText(contents);
  if (!(contents instanceof PDFArray)) throw new ContentSyntaxError("A page's contents are no stream.");
  const streams = contents.asArray().map((_, i) => contents.lookup(i, PDFStream));
  return streams.map(streamText).join("\n");
}

/** Fonts are shared by pages; each is read once a document. */
export type FontCache = Map<PDFDict, FontText>;

/** The fonts of a page by their resource names. */
export function pageFonts(resources: PDFDict | undefined, cache: FontCache): Map<string, FontText> {
  const fonts = new Map<string, FontText>();
  const dictionary = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
  for (const [name] of dictionary?.entries() ?? []) {
    const font = dictionary?.lookup(name, PDFDict);
    if (font === undefined) continue;
    const read = cache.get(font) ?? fontTextOf(font);
    cache.set(font, read);
    fonts.set(name.decodeText(), read);
  }
  return fonts;
}

function formsOf(resources: PDFDict | undefined): Map<string, PDFRef> {
  const forms = new Map<string, PDFRef>();
  const dictionary = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  for (const [name, value] of dictionary?.entries() ?? []) {
    const object = dictionary?.lookup(name);
    const isForm =
      object instanceof PDFStream && object.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form");
    if (isForm && value instanceof PDFRef) forms.set(name.decodeText(), value);
  }
  return forms;
}

/** The mark whose strings are shown from the last letter to the first (ISO 32000-1, 14.8.2.3.3). */
export function reversalOf(painting: Painting): Mark | undefined {
  return painting.marks.find(({ tag }) => tag === "ReversedChars");
}

/** The runs as they are read: those of a reversed stretch from its last to its first. */
function inReadingOrder(runs: readonly TextRun[]): TextRun[] {
  const ordered: TextRun[] = [];
  for (let from = 0; from < runs.length; ) {
    const first = runs[from];
    const mark = first === undefined ? undefined : reversalOf(first.painting);
    let to = from + 1;
    while (mark !== undefined && runs[to]?.painting.marks.includes(mark) === true) to += 1;
    const stretch = runs.slice(from, to);
    ordered.push(...(mark === undefined ? stretch : stretch.toReversed()));
    from = to;
  }
  return ordered;
}

interface Source {
  readonly page: PDFPage;
  readonly number: number;
  readonly form: PDFRef | undefined;
  readonly text: string;
  readonly dict: PDFDict;
  readonly resources: PDFDict | undefined;
}

function contentOf({ dict, resources, ...source }: Source, cache: FontCache): PageContent {
  const painted = paintedContentOf(source.text);
  const fonts = pageFonts(resources, cache);
  const runs = painted.paintings.flatMap((painting, index): TextRun[] => {
    if (painting.kind !== "text") return [];
    const font = fonts.get(painting.font);
    if (font === undefined) return [];
    const codes = shownCodes(source.text, font.codeLength, painting.start, painting.end);
    const mark = painting.marks.findLast(({ actualText }) => actualText !== undefined);
    if (mark?.actualText !== undefined) {
      // What a mark says is said once, however many strings show it: a letter and the signs above it.
      const isSaid = painted.paintings[index - 1]?.marks.includes(mark) === true;
      return isSaid ? [] : [{ painting, index, codes, text: mark.actualText }];
    }
    const text = font.textOf(codes);
    const isReversed = reversalOf(painting) !== undefined;
    return [{ painting, index, codes, text: isReversed ? Array.from(text).toReversed().join("") : text }];
  });
  return {
    ...source,
    forms: formsOf(resources),
    painted,
    fonts,
    runs: inReadingOrder(runs),
    height: source.page.getHeight(),
    structParents: dict.lookupMaybe(PDFName.of("StructParents"), PDFNumber)?.asNumber(),
  };
}

/** Reads a page: its own content first, then that of every form XObject it uses. */
export function pageContentsOf(
  page: PDFPage,
  number: number,
  cache: FontCache,
): [PageContent, ...PageContent[]] {
  const dict = page.node;
  const own = contentOf(
    { page, number, form: undefined, text: contentText(page), dict, resources: dict.Resources() },
    cache,
  );
  const forms: PageContent[] = [];
  const seen = new Set<PDFRef>();
  const waiting = [...own.forms.values()];
  for (let form = waiting.shift(); form !== undefined; form = waiting.shift()) {
    if (seen.has(form)) continue;
    seen.add(form);
    const stream = page.doc.context.lookup(form, PDFStream);
    const resources = stream.dict.lookupMaybe(PDFName.of("Resources"), PDFDict);
    const content = contentOf(
      { page, number, form, text: streamText(stream), dict: stream.dict, resources },
      cache,
    );
    forms.push(content);
    waiting.push(...content.forms.values());
  }
  return [own, ...forms];
}

/** Replaces a content stream by another text. */
export function setContent({ page, form }: PageContent, text: string): void {
  const { context } = page.doc;
  const bytes = Buffer.from(text, "latin1");
  if (form !== undefined) {
    context.assign(form, compressedStream(context, bytes, context.lookup(form, PDFStream).dict));
    return;
  }
  const old = page.node.get(PDFName.of("Contents"));
  const ref = old instanceof PDFRef ? old : context.nextRef();
  context.assign(ref, compressedStream(context, bytes, context.obj({})));
  page.node.set(PDFName.of("Contents"), ref);
}
