import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text with its size in points, and how far it begins from the left and the lower edge of the page. */
export interface PdfText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly height: number;
}

/** One page: what belongs to the document, and what is repeated around it (running head and foot). */
export interface PdfPage {
  readonly body: readonly PdfText[];
  readonly around: readonly PdfText[];
  /** Width and height in points. */
  readonly size: readonly [number, number];
}

/** A PDF as PDF.js reads it, which knows nothing of how we made it. */
export interface PdfDocument {
  readonly pages: readonly PdfPage[];
  readonly isTagged: boolean;
  readonly language: string;
  readonly title: string;
  /** The bookmarks in order, from every level. */
  readonly outline: readonly string[];
  /** The tagged headings in order, each with its level and the number of its page. */
  readonly headings: readonly Heading[];
}

/** A heading as it is tagged. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly page: number;
}

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

interface Branch {
  readonly role?: string;
  readonly children?: readonly (Branch | { readonly type: string; readonly id: string })[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF back with PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  const headings: Heading[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { texts, ...read } = await readPage(page);
    pages.push(read);
    const tree: Branch | null = await page.getStructTree();
    if (tree !== null) headings.push(...headingsIn(tree, texts).map((one) => ({ ...one, page: number })));
  }
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
  const read: PdfDocument = {
    pages,
    headings,
    isTagged: isMarked(await pdf.getMarkInfo()),
    language: String(info["Language"] ?? ""),
    title: String(info["Title"] ?? ""),
    outline: titlesIn((await pdf.getOutline()) ?? []),
  };
  await task.destroy();
  return read;
}

/** PDF.js 6 gives a map where its types promise an object. */
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get("Marked") === true;
}

async function readPage(page: Page): Promise<PdfPage & { readonly texts: ReadonlyMap<string, string> }> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const body: PdfText[] = [];
  const around: PdfText[] = [];
  const texts = new Map<string, string>();
  const open: { readonly tag: string; readonly id: string }[] = [];
  for (const item of content.items) {
    if ("str" in item) {
      const text = item.str + (item.hasEOL ? " " : "");
      const [, , skew = 0, rise = 0, left = 0, height = 0] = item.transform as readonly number[];
      const place = open.some(({ tag }) => tag === "Artifact") ? around : body;
      place.push({ text, size: Math.hypot(skew, rise), left, height });
      const id = open.findLast((one) => one.id !== "")?.id;
      if (id !== undefined) texts.set(id, (texts.get(id) ?? "") + text);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push({ tag: "tag" in item ? String(item.tag) : "", id: item.id ?? "" });
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view as readonly number[];
  return { body, around, size: [right - left, top - bottom], texts };
}

function headingsIn(
  branch: Branch,
  texts: ReadonlyMap<string, string>,
): readonly { readonly level: number; readonly text: string }[] {
  const [, level] = /^H([1-6])$/.exec(branch.role ?? "") ?? [];
  if (level !== undefined) return [{ level: Number(level), text: oneSpaced(textIn(branch, texts)) }];
  return (branch.children ?? []).flatMap((child) => ("id" in child ? [] : headingsIn(child, texts)));
}

function textIn(branch: Branch, texts: ReadonlyMap<string, string>): string {
  return (branch.children ?? [])
    .map((child) => ("id" in child ? (texts.get(child.id) ?? "") : textIn(child, texts)))
    .join("");
}

function titlesIn(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [oneSpaced(title), ...titlesIn(items)]);
}

function oneSpaced(text: string): string {
  return text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}
