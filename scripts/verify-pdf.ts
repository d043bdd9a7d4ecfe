import { readVerifyArguments, verifyCommand } from "../src/command/index.ts";
import { VerifierMissingError, verificationText, verifiedPdfs } from "../src/pdf/verify/index.ts";
import { door } from "./tools/door.ts";

await door([verifyCommand], async (args) => {
  try {
    const verification = await verifiedPdfs(readVerifyArguments(args), ".cache/verapdf");
    console.log(verificationText(verification));
    return verification.failures.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    console.error(error.message);
    return 3;
  }
});
