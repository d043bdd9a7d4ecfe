import { readFile } from "node:fs/promises";
import { type BuiltSite, fileOf, siteText } from "../../crawl/built-site.ts";
import type { PageFacts } from "../../crawl/page-facts.ts";
import { parsedPage } from "../../crawl/parsed-page.ts";
import { isAppendixPath } from "../../format/appendix-path.ts";
import { notAudited } from "../../messages/audit/engines.ts";
import { pdfs } from "../../messages/audit/pdf.ts";
import { verified } from "../../messages/pdf/verify.ts";
import { bookSuffix, outputs } from "../../model/index.ts";
import { inspectedPdf } from "../../pdf/inspect/index.ts";
import { checksOf } from "../checks.ts";
import { type AuditFinding, type CheckOutcome, checkOf, findingOf, notAuditedFinding } from "../finding.ts";
import { pdfStructure, type ReadPdf } from "./pdf-checks.ts";

/** What is known of PDFs beside their files. */
export interface PdfChecksOptions {
  readonly facts: readonly PageFacts[];
  /** Whether veraPDF decides on what the norms ask: our own reading of them is then not told. */
  readonly isDecided: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads PDFs of a site, by their paths, and does every check of PDFs. */
export async function checkPdfs(
  paths: readonly string[],
  site: BuiltSite,
  { facts, isDecided, onProgress }: PdfChecksOptions,
): Promise<CheckOutcome[]> {
  const checks = checksOf("pdf");
  const start = performance.now();
  const audited: string[] = [];
  const findings: AuditFinding[] = [];
  for (const path of paths) {
    try {
      const read = await readPdf(path, site, facts);
      for (const check of checks) {
        findings.push(
          ...check.run(read).flatMap(({ clause, ...fault }) =>
            isDecided && isOfNorm(clause)
              ? []
              : findingOf(check, {
                  ...fault,
                  page: path,
                  rule: clause,
                  ...(check === pdfStructure && !isOfNorm(clause) && { weight: "hint" as const }),
                  ...(isAppendixPath(path) ? { fix: verified.fixAppendix() } : {}),
                }),
          ),
        );
      }
      audited.push(path);
    } catch (error) {
      const what = notAudited.unreadPdf(whyUnread(error));
      findings.push(...checks.map((check) => notAuditedFinding(check, path, what)));
    }
    onProgress?.(audited.length, paths.length);
  }
  // Each PDF is read once for all of them; who would want to know which of them cost what.
  const seconds = (performance.now() - start) / 1000 / checks.length;
  return checks.map((check) => ({
    check,
    audited,
    findings: findings.filter((finding) => checkOf(finding) === check.name),
    seconds,
  }));
}

/** Says whether a file begins and ends as a PDF does (ISO 32000-1, 7.5.2 and 7.5.5): what is cut off may open half. */
function isWhole(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes("%PDF-") && bytes.subarray(-1024).includes("%%EOF");
}

/** What we ask of our own papers beyond the norms is a hint to everybody else. */
function isOfNorm(clause: string): boolean {
  return /^(PDF\/UA|ISO )/.test(clause);
}

/** Says why a PDF cannot be read, in words for whoever has the file: a parser tells what it stumbled over. */
function whyUnread(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (/encrypt/i.test(`${name} ${message}`)) return pdfs.encrypted();
  // Errors of our own say what is wrong; what the program that parses it throws says where it stumbled.
  return ["StructureError", "ContentSyntaxError"].includes(name) ? message : pdfs.damaged();
}

async function readPdf(path: string, site: BuiltSite, facts: readonly PageFacts[]): Promise<ReadPdf> {
  const { ofLanguage, beside } = pagesOfPdf(path, site, facts);
  const page = site.pages.find((each) => each.path === beside);
  const bytes = await readFile(fileOf(site, path));
  if (!isWhole(bytes)) throw new Error("it does not begin and end as a PDF");
  return {
    pdf: await inspectedPdf(bytes, path, ofLanguage?.language),
    beside: page && parsedPage(page, await siteText(site, `/${page.file}`)),
  };
}

/** Gives the page whose language a PDF must have, and the path of the one that says the same in the same order. */
function pagesOfPdf(
  path: string,
  site: BuiltSite,
  facts: readonly PageFacts[],
): { readonly ofLanguage: PageFacts | undefined; readonly beside: string | undefined } {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  // A package holds the checklist and, for the most part, easy read.
  const isPackage = path.endsWith(`${outputs.package.suffix}.pdf`);
  const ofPage = isPackage ? `${folder}${outputs["easy-read"].folder}` : folder;
  // A book lies beside the page that leads to its texts, and says none of them itself.
  const isBook = path.endsWith(bookSuffix);
  const isThere = !isBook && site.pages.some((each) => each.path === ofPage);
  return {
    ofLanguage: facts.find((page) => page.path === folder) ?? facts[0],
    beside: isThere ? ofPage : undefined,
  };
}

/** Gives the site paths of the pages on which the verdict over a PDF depends. */
export function partsOfPdf(path: string, site: BuiltSite, facts: readonly PageFacts[]): string[] {
  const { ofLanguage, beside } = pagesOfPdf(path, site, facts);
  return [ofLanguage?.path, beside].filter((part) => part !== undefined);
}
