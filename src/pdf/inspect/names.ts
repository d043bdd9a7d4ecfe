import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { pdfs } from "../../messages/audit/pdf.ts";
import type { Advice } from "../../messages/message.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";

/** The language and the title that a document says it has; empty where it says none. */
export interface DocumentNames {
  readonly lang: string;
  readonly title: string;
}

/** Reads the language and the title of a document. */
export function documentNames({ pdf }: Pick<Draft, "pdf">): DocumentNames {
  const { catalog, context } = pdf;
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  return { lang: textAt(catalog, "Lang"), title: textAt(info, "Title") };
}

/** The document says its language and a title, and a reader's window shows it; `lang` is what the pages around it speak. */
export function* documentIsCalled(document: Pick<Draft, "pdf">, lang: string): Generator<PdfFault> {
  const { lang: own, title } = documentNames(document);
  const { catalog } = document.pdf;
  const at = (clause: string, advice: Advice): PdfFault => ({ clause, place: "catalog", ...advice });
  if (own === "") yield at("PDF/UA-1 7.2-34", pdfs.noLanguage());
  else if (primary(own) !== primary(lang)) yield at("page-language", pdfs.otherLanguage(own, lang));
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

function primary(lang: string): string {
  return lang.toLowerCase().split("-")[0] ?? "";
}

function textAt(dict: PDFDict | undefined, name: string): string {
  const value = dict?.lookup(PDFName.of(name));
  return value !== undefined && "decodeText" in value ? (value as { decodeText(): string }).decodeText() : "";
}
