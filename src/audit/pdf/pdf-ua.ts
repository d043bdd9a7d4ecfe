import { resolve } from "node:path";
import { type BuiltSite, fileOf } from "../../crawl/built-site.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { pdfs } from "../../messages/audit/pdf.ts";
import {
  VerifierFailedError,
  VerifierMissingError,
  veraPdfIn,
  verifiedAsPdfUa,
} from "../../pdf/verify/index.ts";
import { inEnglish } from "../../report/tool-words.ts";
import type { OwnCheck } from "../check.ts";
import { type CheckOutcome, findingOf, notAuditedFinding } from "../finding.ts";

/** Asks veraPDF, which decides whether a PDF is as PDF/UA-1 (ISO 14289-1) asks, wherever it can run. */
export const pdfUa: OwnCheck = {
  name: "verapdf",
  kind: "own",
  subject: "pdf",
  looksFor: looksFor.pdfUa,
  affects: affects.pdfStructure,
  weight: "likely",
  mayBeMissing: true,
};

/** veraPDF on this machine, or why it cannot run here. */
export type Verifier = { readonly jar: string; readonly java?: string } | { readonly missing: string };

/** Finds veraPDF in a folder, into which Maven fetches it once; without one, nobody asked for it. */
export async function findVerifier(folder: string | undefined, java?: string): Promise<Verifier> {
  if (folder === undefined) return { missing: pdfs.notAsked() };
  try {
    return { jar: await veraPdfIn(folder, java), ...(java !== undefined && { java }) };
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    return { missing: error.message };
  }
}

/** Has veraPDF look at PDFs of a site, by their paths; one that it cannot read counts as not audited. */
export async function checkPdfUa(
  paths: readonly string[],
  site: BuiltSite,
  verifier: Verifier,
): Promise<CheckOutcome> {
  if ("missing" in verifier) return { check: pdfUa, audited: [], findings: [], notRun: verifier.missing };
  if (paths.length === 0) return { check: pdfUa, audited: [], findings: [] };
  const start = performance.now();
  const pathOf = new Map(paths.map((path) => [resolve(fileOf(site, path)), path]));
  try {
    const { files, failures } = await verifiedAsPdfUa([...pathOf.keys()], verifier);
    const findings = failures.map(({ file, standard, clause, description, place, times }) => {
      const page = pathOf.get(file) ?? file;
      if (standard === "PDF") return notAuditedFinding(pdfUa, page, pdfs.unreadByVerifier(description));
      return findingOf(pdfUa, {
        page,
        place,
        rule: `${standard} ${clause}`,
        // That a document says of itself that it is PDF/UA helps nobody read it.
        ...(clause.startsWith("5-") && { weight: "hint" as const }),
        what: times > 1 ? `${description} (${times} ×)` : description,
        ...inEnglish(),
        fix: pdfs.fixPdfUa(),
      });
    });
    const unread = new Set(failures.flatMap(({ file, standard }) => (standard === "PDF" ? file : [])));
    const audited = files.filter((file) => !unread.has(file)).map((file) => pathOf.get(file) ?? file);
    return { check: pdfUa, audited, findings, seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    if (!(error instanceof VerifierFailedError)) throw error;
    const findings = paths.map((path) => notAuditedFinding(pdfUa, path, error.message));
    return { check: pdfUa, audited: [], findings };
  }
}
