import { parseArgs } from "node:util";
import {
  VerifierFailedError,
  VerifierMissingError,
  verificationText,
  verifiedPdfs,
} from "../src/pdf/verify/index.ts";

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const verification = await verifiedPdfs(positionals[0] ?? "_site", ".cache/verapdf");
  console.log(verificationText(verification));
  process.exitCode = verification.failures.length === 0 ? 0 : 1;
} catch (error) {
  const isArgumentFault = error instanceof TypeError && "code" in error;
  const isMissing = error instanceof VerifierMissingError;
  if (!(isMissing || isArgumentFault || error instanceof VerifierFailedError)) throw error;
  console.error(error.message);
  process.exitCode = isMissing ? 3 : 1;
}
