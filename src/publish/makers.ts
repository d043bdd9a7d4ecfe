import type { PartMaker } from "../parts/index.ts";
import type { PaperPrinterOpener } from "./paper-printer.ts";

/** Who makes what a build does not have kept: the parts of municipalities, and papers. */
export interface Makers {
  readonly makeParts: PartMaker;
  readonly openPrinter: PaperPrinterOpener;
}
