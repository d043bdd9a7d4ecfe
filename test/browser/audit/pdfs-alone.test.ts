import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { auditSite } from "../../../src/audit/index.ts";
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
