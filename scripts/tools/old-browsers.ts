import { resolve } from "node:path";
import { oldBrowserFaults } from "../old-browsers/faults.ts";

const faults = oldBrowserFaults(resolve(import.meta.dirname, "../.."));
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    "\nPut it inside @supports, give an older value or a prefix before it, or ask for it in the script; where nobody " +
      "misses anything but looks, say so in scripts/old-browsers/spared.ts.",
  );
  process.exitCode = 1;
} else console.log("Every browser of ours has what the pages need.");
