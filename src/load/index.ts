export { readPdf } from "./appendix/pdf.ts";
export { reservedFault } from "./check/names.ts";
export { placeholderMark } from "./check/placeholder.ts";
export { holderOfCode } from "./code-holder.ts";
export { type LoadedContent, type LoadOptions, loadContent, unknownNames } from "./content.ts";
export { fileErrorCode, fileErrorReason } from "./data/file-error.ts";
export type { Entry } from "./data/folder-entries.ts";
export { type Path, pathText } from "./data/path.ts";
export { linesOf } from "./data/syntax-fault.ts";
export {
  itemsOf,
  propertyOf,
  type Span,
  type WrittenNode,
  type WrittenProperty,
  writtenData,
} from "./data/written-data.ts";
export { foundFiles, foundFolders } from "./discover.ts";
export type { Draft } from "./drafts.ts";
export { readAhead } from "./kept/keep-reading.ts";
export type { Reading, Readings } from "./kept/reading.ts";
export { contentOption } from "./message/content-option.ts";
export { didYouMean } from "./message/nearest.ts";
export { schemaFaults } from "./message/schema-faults.ts";
export { loadNotes } from "./notes.ts";
export { type Fault, type Problem, ProblemsError, problemText } from "./problem.ts";
export { type Look, readLook } from "./read-look.ts";
export { resolvedProfile } from "./resolved-hours.ts";
export { actsOf, resolvedStandard } from "./resolved-standard.ts";
export type { DataFileKind, DataFileName, LinePlace, Sources } from "./sources.ts";
