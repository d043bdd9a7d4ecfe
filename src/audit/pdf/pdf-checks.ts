import { readFile } from "node:fs/promises";
import { inspectedPdf, type PdfFinding } from "../../pdf/inspect/index.ts";
import { type CheckOutcome, type Finding, notAuditedFinding } from "../finding.ts";
import { parsedPage } from "../page/parsed-page.ts";
import { type BuiltSite, fileOf, siteText } from "../site/built-site.ts";
import type { PageFacts } from "../site/page-facts.ts";
import { orderCompared } from "./reading-order.ts";

const affects = {
  "pdf-structure": "people who read the PDF with a screen reader and are told a wrong structure, or none",
  "pdf-names": "people who listen to the PDF in a wrong voice, or cannot tell its window from others",
  "pdf-order": "people who listen: what belongs together is read apart",
  "pdf-contrast": "people who see badly, or read on a grey print",
} as const;

type PdfCheck = keyof typeof affects;

const names = Object.keys(affects) as PdfCheck[];

/** Reads every PDF of a site and compares it with the page in whose folder it lies. */
export async function checkPdfs(
  site: BuiltSite,
  facts: readonly PageFacts[],
  onProgress?: (done: number, total: number) => void,
): Promise<CheckOutcome[]> {
  const start = performance.now();
  const audited: string[] = [];
  const findings: Finding[] = [];
  for (const path of site.pdfs) {
    try {
      findings.push(...(await findingsOf(path, site, facts)));
      audited.push(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push(
        ...names.map((check) => notAuditedFinding(check, path, `The PDF cannot be read: ${reason}`)),
      );
    }
    onProgress?.(audited.length, site.pdfs.length);
  }
  // Each PDF is read once for all four; who would want to know which of them cost what.
  const seconds = (performance.now() - start) / 1000 / names.length;
  return names.map((check) => ({
    check,
    subject: "pdf",
    audited,
    findings: findings.filter((finding) => finding.check === check),
    seconds,
  }));
}

async function findingsOf(path: string, site: BuiltSite, facts: readonly PageFacts[]): Promise<Finding[]> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const beside = facts.find((page) => page.path === folder);
  const lang = beside?.language ?? facts[0]?.language ?? "da";
  const pdf = await inspectedPdf(await readFile(fileOf(site, path)), path, lang);
  const tell = (check: PdfCheck, found: readonly PdfFinding[]): Finding[] =>
    found.map(({ clause, place, what, fix }) => ({
      check,
      page: path,
      place,
      rule: clause,
      what,
      affects: affects[check],
      fix,
    }));
  return [
    ...tell("pdf-structure", pdf.structure),
    ...tell("pdf-names", pdf.names),
    ...tell("pdf-contrast", pdf.contrast),
    ...(beside === undefined ? [] : tell("pdf-order", await orderFaults(beside.path, pdf.text, site))),
  ];
}

async function orderFaults(path: string, pdfText: string, site: BuiltSite): Promise<PdfFinding[]> {
  const page = site.pages.find((each) => each.path === path);
  if (page === undefined) return [];
  const compared = orderCompared(parsedPage(page, await siteText(site, `/${page.file}`)), pdfText);
  return (compared?.moved ?? []).slice(0, 5).map(({ text, after }) => ({
    clause: "reading order equals the page",
    place: `"${text}"`,
    what: `On the page this follows "${after}"; in the PDF it stands elsewhere.`,
    fix: "Bring both into the same order.",
  }));
}
