export { type PrintsAndProblems, printDocuments, tryDocuments } from "./print-documents.ts";
export type { AssetSource, OutlineItem, Print, PrintJob, PrintOptions, TextOrigin } from "./print-job.ts";
export { openPrintSession, type PrintSession } from "./print-session.ts";
export { type PdfProblem, PdfProblemsError, pdfProblem, withSource } from "./problem.ts";
export { toolVersion as printVersion } from "./tool-version.ts";
