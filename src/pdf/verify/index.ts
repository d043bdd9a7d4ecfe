import { readdir } from "node:fs/promises";
import { verifying } from "../../messages/pdf/verify.ts";
import { type Verification, verificationOf } from "./report.ts";
import { VerifierFailedError, veraPdfIn, veraPdfReport } from "./verapdf.ts";

export { type FailedRule, type Verification, verificationFindings, verificationText } from "./report.ts";
export { VerifierFailedError, VerifierMissingError, veraPdf } from "./verapdf.ts";

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
  const verification = verificationOf(await veraPdfReport(jar, folder));
  const looked = verification.files.length;
  if (looked === expected) return verification;
  throw new VerifierFailedError(verifying.tooFew(looked, expected, folder));
}
