import { spawn } from "node:child_process";

/** Runs the project's tools one after another and gives the exit code of the first that fails, else 0. */
export async function runTools(
  lines: readonly (readonly [tool: string, ...args: string[]])[],
): Promise<number> {
  for (const [tool, ...args] of lines) {
    const code = await exitCodeOf(tool, args);
    if (code !== 0) return code;
  }
  return 0;
}

function exitCodeOf(tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
