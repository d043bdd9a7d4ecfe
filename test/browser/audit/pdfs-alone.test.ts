import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { type AuditOptions, auditSite } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage as page } from "../../helpers/plain-page.ts";

const browserPath = await findBrowser();

async function pdfBytes(password?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText("Hjælp i hverdagen");
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return pdf.save();
}

const audit = (folder: string, pdfOnly = false) =>
  auditSite({ folder, browserPath, pdfOnly, java: "/findes/ikke" });

test("a folder of PDFs alone is audited; a damaged and an encrypted one are told as that", async () => {
  const folder = await folderOf({ "tom.pdf": "" });
  const whole = await pdfBytes();
  await writeFile(join(folder, "a.pdf"), whole);
  await writeFile(join(folder, "halv.pdf"), whole.subarray(0, whole.length / 2));
  await writeFile(join(folder, "laast.pdf"), await pdfBytes("hemmelig"));
  const { pages, pdfs, findings } = await audit(folder);
  expect(pages).toMatchObject({ built: 0 });
  expect(pdfs).toEqual({ built: 4, audited: 1, remembered: 0 });
  const told = (path: string) => [
    ...new Set(findings.filter(({ place }) => place.page === path).map(({ what }) => what)),
  ];
  expect(told("/a.pdf").join(" ")).toContain("The document is not tagged");
  const damaged = "The PDF cannot be read: it is damaged, or it ends in the middle.";
  expect(told("/halv.pdf")).toEqual([damaged]);
  expect(told("/tom.pdf")).toEqual([damaged]);
  expect(told("/laast.pdf")).toEqual([
    "The PDF cannot be read: it is encrypted; publish it without a password, which keeps screen readers out, too.",
  ]);
  expect(findings.filter(({ place }) => !place.page.endsWith(".pdf"))).toEqual([]);
});

test("the pages beside PDFs can be left out", async () => {
  const folder = await folderOf({ "index.html": page("Forside", `<img src="/a.png">`) });
  await writeFile(join(folder, "a.pdf"), await pdfBytes());
  const { pages, pdfs, findings } = await audit(folder, true);
  expect(pages.built).toBe(0);
  expect(pdfs.audited).toBe(1);
  expect(new Set(findings.map(({ place }) => place.page))).toEqual(new Set(["/a.pdf"]));
  expect((await readFile(join(folder, "a.pdf"))).length).toBeGreaterThan(0);
});

test("without a PDF there is nothing to audit of PDFs alone", async () => {
  const folder = await folderOf({ "index.html": page("Forside") });
  await expect(audit(folder, true)).rejects.toMatchObject({
    name: "AuditError",
    message: `${folder} has no PDF, so there is nothing to audit: leave --pdf-only out.`,
  });
});

describe("what PDF/UA-1 asks", () => {
  const told = async (options: Pick<AuditOptions, "veraPdf" | "java">) => {
    const folder = await folderOf({});
    await writeFile(join(folder, "a.pdf"), await pdfBytes());
    const report = await auditSite({ folder, browserPath, ...options });
    return {
      rules: report.findings.map(({ code }) => code),
      verifier: report.checks.find(({ name }) => name === "verapdf"),
    };
  };
  const ofNorms = /^pdf-(?:structure|names)\/(?:PDF\/UA|ISO )/;

  test("veraPDF decides wherever it can run, and our own reading of it is not told", async ({ skip }) => {
    const { rules, verifier } = await told({ veraPdf: ".cache/verapdf" });
    if (verifier?.notRun !== undefined) skip(verifier.notRun);
    expect(verifier).toMatchObject({ audited: 1 });
    expect(rules).toContain("verapdf/PDF/UA-1 7.1-11");
    expect(rules.filter((rule) => ofNorms.test(rule))).toEqual([]);
  });

  test("without Java our own reading is told, and that veraPDF did not run", async () => {
    const { rules, verifier } = await told({ veraPdf: ".cache/verapdf", java: "/findes/ikke" });
    expect(verifier).toMatchObject({
      audited: 0,
      notRun: expect.stringMatching(/^veraPDF did not run: java is not on this machine\. Install Java 11/),
    });
    expect(rules).toContain("pdf-structure/PDF/UA-1 7.1-11");
  });
});
