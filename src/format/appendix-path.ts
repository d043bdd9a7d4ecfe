import { appendixFolder } from "../model/index.ts";

const appendixPdf = new RegExp(`(?:^|[/\\\\])${appendixFolder}[/\\\\][^/\\\\]+\\.pdf$`, "i");

/** Tells that a PDF of a site is an appendix, which its municipality made itself with a program of its own. */
export function isAppendixPath(path: string): boolean {
  return appendixPdf.test(path);
}
