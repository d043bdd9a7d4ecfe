import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a command line that begins with a Node and gives its exit code. It takes the place of this process where the
 * system can do that, so that signals reach it and no other.
 *
 * @param {readonly [node: string, ...args: string[]]} line
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runProgram([node, ...args], env) {
  // Node 22.15 and newer, and not on Windows.
  if (process.platform !== "win32" && "execve" in process) process.execve?.(node, [node, ...args], env);
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { stdio: "inherit", env });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      // A terminal tells the program itself; twice would be "at once".
      process.on(signal, () => {
        if (signal === "SIGTERM" || !process.stdin.isTTY) child.kill(signal);
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
