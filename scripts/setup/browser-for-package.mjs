import { useOwnTemporaryFolder } from "../../src/interrupts/temporary-folder.js";
import { setUp as messages } from "../../src/messages/set-up.js";
import { SetupError } from "./machine.mjs";
import { setUpBrowser } from "./set-up.mjs";

/**
 * Finds or installs a browser for the content repository in the working folder; says what to mend where that fails, and
 * gives whether there is one.
 *
 * @returns {Promise<boolean>}
 */
export async function browserForPackage() {
  const settings = { ...process.env };
  const takeAway = useOwnTemporaryFolder();
  process.once("exit", takeAway);
  try {
    await setUpBrowser({
      root: process.cwd(),
      env: process.env,
      node: { path: process.execPath, version: process.versions.node },
      platform: `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`,
      superuser: process.getuid?.() === 0,
      osRelease: "/etc/os-release",
      // What the command itself prints may be for a program.
      say: (line) => console.error(messages.progress(line)),
    });
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return false;
  } finally {
    process.off("exit", takeAway);
    takeAway();
    // The command makes a temporary folder of its own, in that of the machine.
    for (const name of ["TMPDIR", "TEMP", "TMP"]) {
      if (settings[name] === undefined) delete process.env[name];
      else process.env[name] = settings[name];
    }
  }
}
