import { readdir } from "node:fs/promises";
import { verifying } from "../../messages/pdf/verify.ts";
import { type Verification, verificationOf } from "./report.ts";
import { type VeraPdfRun, VerifierFailedError, veraPdfIn, veraPdfReport } from "./verapdf.ts";

export { type FailedRule, type Verification, verificationFindings, verificationText } from "./report.ts";
export { VerifierFailedError, VerifierMissingError, veraPdf, veraPdfIn } from "./verapdf.ts";

/** With fewer documents Java ends before it has made itself ready for more. */
const few = 200;

async function countPdfs(folder: string): Promise<number> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => name.endsWith(".pdf")).length;
  } catch (cause) {
    throw new VerifierFailedError(verifying.noFolder(folder), { cause });
  }
}

/**
 * Validates every PDF below `folder` against PDF/UA-1 and PDF/A-2a with veraPDF, in one run. Throws VerifierMissingError where
 * veraPDF cannot run, and VerifierFailedError where it looked at nothing or not at everything.
 */
export async function verifiedPdfs(folder: string, cacheFolder: string): Promise<Verification> {
  const expected = await countPdfs(folder);
  if (expected === 0) throw new VerifierFailedError(verifying.noPdf(folder));
  const jar = await veraPdfIn(cacheFolder);
  const asked = { jar, targets: [folder], flavour: "claimed", isShort: expected < few } as const;
  const verification = verificationOf(await veraPdfReport(asked));
  const looked = verification.files.length;
  if (looked === expected) return verification;
  throw new VerifierFailedError(verifying.tooFew(looked, expected, folder));
}

/**
 * Validates some PDFs against PDF/UA-1 in one run of veraPDF, whatever they claim. Throws VerifierFailedError where it gave no
 * report. What it could not read has the standard "PDF" in `failures`.
 */
export async function verifiedAsPdfUa(
  files: readonly string[],
  { jar, java }: Pick<VeraPdfRun, "jar" | "java">,
): Promise<Verification> {
  const facts = { jar, targets: files, isShort: files.length < few, ...(java !== undefined && { java }) };
  return verificationOf(await veraPdfReport({ ...facts, flavour: "PDF/UA-1" }), ["PDF/UA-1"]);
}
