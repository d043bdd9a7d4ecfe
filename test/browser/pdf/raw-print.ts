import { findBrowser } from "../../../src/browser/index.ts";
import { withFieldLinks } from "../../../src/pdf/fields/field-links.ts";
import type { PrintJob } from "../../../src/pdf/index.ts";
import { PdfPrinter } from "../../../src/pdf/print/pdf-printer.ts";
import { sampleAssets } from "./samples/assets.ts";

/** A job as the browser prints it, before any repair, with the HTML that was printed. */
export interface RawDocument {
  readonly job: PrintJob;
  readonly bytes: Uint8Array;
}

/** Prints jobs without mending them. */
export async function rawPrints(jobs: readonly PrintJob[]): Promise<RawDocument[]> {
  const browserPath = await findBrowser();
  const printer = new PdfPrinter({ browserPath, assets: sampleAssets, timeLimit: 60_000, recycleAfter: 100 });
  try {
    const printed: RawDocument[] = [];
    for (const job of jobs) {
      const linked = { ...job, html: withFieldLinks(job.html) };
      const { bytes } = await printer.print(linked.path, linked.html);
      printed.push({ job: linked, bytes });
    }
    return printed;
  } finally {
    await printer.close();
  }
}
