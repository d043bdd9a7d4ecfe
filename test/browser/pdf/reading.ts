import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as PDF.js reads it, which knows nothing of our own reader. */
export interface ReadPdf {
  readonly pages: readonly string[];
  /** Title, depth from 1 and page from 1 of each bookmark. */
  readonly bookmarks: readonly { readonly title: string; readonly level: number; readonly page: number }[];
  /** Role and text of each structure element that holds text, in reading order. */
  readonly structure: readonly { readonly role: string; readonly text: string; readonly page: number }[];
  /** Each link or field with its page. */
  readonly annotations: readonly {
    readonly subtype: string;
    readonly contents: string;
    readonly name: string;
    readonly label: string;
    readonly url: string;
    readonly target: number | undefined;
  }[];
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet. */
  readonly metadata: string;
  readonly lang: string;
}

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly (Node | { readonly type: string; readonly id: string })[];
}

async function bookmarksOf(pdf: Document): Promise<ReadPdf["bookmarks"]> {
  type Item = NonNullable<Awaited<ReturnType<Document["getOutline"]>>>[number];
  async function listed(items: readonly Item[], level: number): Promise<ReadPdf["bookmarks"]> {
    const lists = items.map(async ({ title, dest, items: kids }) => {
      const page = Array.isArray(dest) ? (await pdf.getPageIndex(dest[0])) + 1 : 0;
      return [{ title, level, page }, ...(await listed(kids as Item[], level + 1))];
    });
    return (await Promise.all(lists)).flat();
  }
  return listed((await pdf.getOutline()) ?? [], 1);
}

async function structureOf(page: Page, number: number): Promise<ReadPdf["structure"]> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of content.items) {
    if ("str" in item) {
      const id = open.findLast((name) => name !== "");
      if (id !== undefined) texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? "\n" : ""));
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  const lines: { role: string; text: string; page: number }[] = [];
  function walk(node: Node): void {
    const own = (node.children ?? []).map((kid) => ("id" in kid ? (texts.get(kid.id) ?? "") : "")).join("");
    const text = node.alt ?? own;
    if (text !== "" && node.role !== undefined) lines.push({ role: node.role, text, page: number });
    for (const kid of node.children ?? []) if (!("id" in kid)) walk(kid);
  }
  const tree = (await page.getStructTree()) as Node | null;
  if (tree !== null) walk(tree);
  return lines;
}

async function annotationsOf(pdf: Document, page: Page): Promise<ReadPdf["annotations"]> {
  const annotations: Record<string, unknown>[] = await page.getAnnotations();
  return Promise.all(
    annotations.map(async ({ subtype, contentsObj, fieldName, alternativeText, url, dest }) => {
      const target = typeof dest === "string" ? await pdf.getDestination(dest) : null;
      return {
        subtype: String(subtype),
        contents: (contentsObj as { str?: string } | undefined)?.str ?? "",
        name: String(fieldName ?? ""),
        label: String(alternativeText ?? ""),
        url: String(url ?? ""),
        target: target === null ? undefined : (await pdf.getPageIndex(target[0])) + 1,
      };
    }),
  );
}

/** Reads a PDF with PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const structure: ReadPdf["structure"][number][] = [];
  const annotations: ReadPdf["annotations"][number][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    pages.push(
      content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
    structure.push(...(await structureOf(page, number)));
    annotations.push(...(await annotationsOf(pdf, page)));
  }
  const { info, metadata } = await pdf.getMetadata();
  const read: ReadPdf = {
    pages,
    structure,
    annotations,
    bookmarks: await bookmarksOf(pdf),
    info: info as Record<string, unknown>,
    metadata: metadata === null ? "" : String(metadata.getRaw()),
    lang: String((info as Record<string, unknown>)["Language"] ?? ""),
  };
  await task.destroy();
  return read;
}
