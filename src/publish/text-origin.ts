import type { DataFileName, Sources } from "../load/index.ts";
import type { TextOrigin } from "../pdf/index.ts";
import type { DocumentView } from "../view/document-view.ts";

/**
 * Says where the texts of a document are written: first the file that its edition is made from, then the others that it
 * takes from. A book is the municipality's, and its chapters are its standards'. What several municipalities share is
 * written in no file.
 */
export function textOrigin({ template, from }: DocumentView, sources: Sources): TextOrigin | undefined {
  if (template === "comparison" || from === undefined) return undefined;
  const { municipality, standards } = from;
  const ofKind = (kind: "standard" | "easy-read"): readonly DataFileName[] =>
    standards.map((standard) => ({ kind, standard }));
  const profile: DataFileName = { kind: "profile", standard: "" };
  const files = {
    full: [...ofKind("standard"), profile],
    checklist: [...ofKind("standard"), profile],
    staff: [...ofKind("standard"), profile],
    booklet: [...ofKind("easy-read"), ...ofKind("standard"), profile],
    "easy-read": [...ofKind("easy-read"), ...ofKind("standard"), profile],
    package: [...ofKind("standard"), ...ofKind("easy-read"), profile],
    book: [profile, ...ofKind("standard")],
  }[template];
  const [main = profile] = files;
  return {
    file: sources.placeOf(municipality, main.kind, main.standard, []).file,
    placeOf: (words) => sources.placeOfWords(municipality, files, words),
  };
}
