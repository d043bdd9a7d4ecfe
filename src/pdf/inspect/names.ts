import { PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { pdfs } from "../../messages/audit/pdf.ts";
import type { Advice } from "../../messages/message.ts";
import { streamText } from "../content/streams.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { contentKey, elementsIn, elementText, leavesIn } from "../structure/tree.ts";

/** The language and the title that a document says it has; empty where it says none. */
export interface DocumentNames {
  readonly lang: string;
  readonly title: string;
}

/** Reads the language and the title of a document. */
export function documentNames({ pdf }: Pick<Draft, "pdf">): DocumentNames {
  const { catalog, context } = pdf;
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  return { lang: textAt(catalog, "Lang"), title: textAt(info, "Title").trim() || titleInMetadata(catalog) };
}

/** The title of the metadata, which is the one that PDF/UA-1 7.1-9 asks for. */
function titleInMetadata(catalog: PDFDict): string {
  const stream = catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFStream)) return "";
  const packet = Buffer.from(streamText(stream), "latin1").toString("utf8");
  const [, title = ""] = /<dc:title[^>]*>([\s\S]*?)<\/dc:title>|dc:title="([^"]*)"/u.exec(packet) ?? [];
  return title.replace(/<[^>]*>/g, "").trim();
}

/** The document says its language and a title, and a reader's window shows it; `lang` is what the pages around it speak, where there are any. */
export function* documentIsCalled(
  document: Pick<Draft, "pdf">,
  lang: string | undefined,
  draft?: Draft,
): Generator<PdfFault> {
  const { lang: own, title } = documentNames(document);
  const { catalog } = document.pdf;
  const at = (clause: string, advice: Advice): PdfFault => ({ clause, place: "catalog", ...advice });
  // Where each text says its own, the document need not (PDF/UA-1 7.2).
  if (own === "" && !(draft && everyTextHasLanguage(draft))) yield at("PDF/UA-1 7.2-34", pdfs.noLanguage());
  else if (own !== "" && lang !== undefined && primary(own) !== primary(lang))
    yield at("page-language", pdfs.otherLanguage(own, lang));
  if (title.trim() === "") yield at("PDF/UA-1 7.1-9", pdfs.noTitle());
  else if (
    /\.(pdf|docx?|indd)$|^(microsoft word|untitled|document ?\d*|dokument ?\d*)\b/i.test(title.trim())
  ) {
    yield at("file-name-as-title", pdfs.fileAsTitle(title));
  }
  const shown = catalog
    .lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict)
    ?.lookup(PDFName.of("DisplayDocTitle"));
  if (shown?.toString() !== "true") yield at("PDF/UA-1 7.1-10", pdfs.titleNotShown());
}

/** Says whether each text in the structure is in an element that says its language, or says it where it is painted. */
function everyTextHasLanguage({ roots, pieces }: Draft): boolean {
  const spoken = [...elementsIn(roots)].filter((element) => (elementText(element, "Lang") ?? "") !== "");
  const said = new Set(
    [...leavesIn(spoken)].flatMap((leaf) => (leaf.kind === "content" ? contentKey(leaf) : [])),
  );
  return [...pieces].every(
    ([id, { page, runs }]) =>
      said.has(id) ||
      runs.every(
        ({ text, painting }) =>
          text.trim() === "" ||
          painting.marks.some(({ opening }) => page.text.slice(opening.start, opening.end).includes("/Lang")),
      ),
  );
}

function primary(lang: string): string {
  return lang.toLowerCase().split("-")[0] ?? "";
}

function textAt(dict: PDFDict | undefined, name: string): string {
  const value = dict?.lookup(PDFName.of(name));
  return value !== undefined && "decodeText" in value ? (value as { decodeText(): string }).decodeText() : "";
}
