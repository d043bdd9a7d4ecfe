// Plain JavaScript without a package: the set-up proves a browser on whatever Node there is.
import { execFile } from "node:child_process";
import * as files from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endings, folderFaults } from "../messages/browser.js";
import { faultOf, noTemporaryFolder, secondsForProof } from "./browser-fault.js";
import { quietSwitches } from "./switches.js";

/** @import { BrowserEnding, BrowserFault } from "./browser-fault.js" */

/** Below this Chromium starts, and then loses documents. */
const megabytesNeeded = 32;

/** A page that writes into its title how wide its text is. */
const page =
  "data:text/html,<span>Klarstandard</span>" +
  "<script>document.title='width '%2Bdocument.querySelector('span').offsetWidth</script>";

/**
 * Has a browser open a page, and gives the fault that keeps it from that; undefined when all is well.
 *
 * @param {string} path
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {Promise<BrowserFault | undefined>}
 */
export async function browserFault(path, env = process.env) {
  const fault = await temporaryFolderFault();
  if (fault !== undefined) return fault;
  const profile = await files.mkdtemp(join(tmpdir(), "klarstandard-browser-"));
  try {
    const switches = [...quietSwitches(), "--headless", `--user-data-dir=${profile}`, "--dump-dom", page];
    return faultOf(path, await ending(path, switches, env));
  } finally {
    // What the browser started may end after it, and still write.
    await files.rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/**
 * Gives the fault of the folder in which browsers work; undefined when it can be written to and has room.
 *
 * @param {string} [folder]
 * @returns {Promise<BrowserFault | undefined>}
 */
export async function temporaryFolderFault(folder = tmpdir()) {
  try {
    await files.access(folder, files.constants.W_OK | files.constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return noTemporaryFolder(folder, folderFaults.notWritable(code));
  }
  // Node 18.0 to 18.14 cannot ask.
  if (!("statfs" in files)) return undefined;
  const { blocks, bavail, bsize } = await files.statfs(folder);
  // Some file systems do not count.
  if (blocks === 0) return undefined;
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  if (megabytes >= megabytesNeeded) return undefined;
  return noTemporaryFolder(folder, folderFaults.noRoom(megabytes, megabytesNeeded));
}

/**
 * @param {string} path
 * @param {string[]} switches
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<BrowserEnding>}
 */
function ending(path, switches, env) {
  return new Promise((resolve) => {
    /** @type {import("node:child_process").ExecFileOptions} */
    const options = { env, timeout: secondsForProof * 1000, killSignal: "SIGKILL" };
    const browser = execFile(path, switches, options, (error, output, errors) => {
      process.off("exit", end);
      const isLate = error?.killed === true;
      resolve({ output: String(output), errors: String(errors), end: endOf(error), isLate });
    });
    const end = () => browser.kill("SIGKILL");
    process.once("exit", end);
  });
}

/** @param {import("node:child_process").ExecFileException | null} error */
function endOf(error) {
  if (error?.signal) return endings.signal(error.signal);
  return typeof error?.code === "string" ? endings.notRun(error.code) : endings.code(error?.code ?? 0);
}
