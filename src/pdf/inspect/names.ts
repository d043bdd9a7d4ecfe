import { PDFDict, PDFName } from "@cantoo/pdf-lib";
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
  const at = (clause: string, what: string, fix: string): PdfFault => ({
    clause,
    place: "catalog",
    what,
    fix,
  });
  if (own === "") yield at("PDF/UA-1 7.2-34", "The document does not say its language.", "Set /Lang.");
  else if (primary(own) !== primary(lang)) {
    yield at(
      "PDF/UA-1 7.2-34",
      `The document says it is in "${own}"; its page is in "${lang}".`,
      "Correct /Lang.",
    );
  }
  if (title.trim() === "")
    yield at("PDF/UA-1 7.1-9", "The document has no title.", "Write one into its properties.");
  else if (
    /\.(pdf|docx?|indd)$|^(microsoft word|untitled|document ?\d*|dokument ?\d*)\b/i.test(title.trim())
  ) {
    yield at("PDF/UA-1 7.1-9", `The title "${title}" is a file's name.`, "Write what the document is about.");
  }
  const shown = catalog
    .lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict)
    ?.lookup(PDFName.of("DisplayDocTitle"));
  if (shown?.toString() !== "true") {
    const what = "A reader's window would show the file's name instead of its title.";
    yield at("PDF/UA-1 7.1-10", what, "Set DisplayDocTitle.");
  }
}

function primary(lang: string): string {
  return lang.toLowerCase().split("-")[0] ?? "";
}

function textAt(dict: PDFDict | undefined, name: string): string {
  const value = dict?.lookup(PDFName.of(name));
  return value !== undefined && "decodeText" in value ? (value as { decodeText(): string }).decodeText() : "";
}
