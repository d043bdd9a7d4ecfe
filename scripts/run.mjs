// Starts every command, on whatever Node the machine carries: plain JavaScript, Node 18 or newer.
import { useOwnTemporaryFolder } from "../src/interrupts/temporary-folder.js";
import { setUp as messages } from "../src/messages/set-up.js";
import { withCompileCache } from "./setup/compile-cache.mjs";
import { runProgram } from "./setup/run-program.mjs";
import { setUp } from "./setup/set-up.mjs";

const args = process.argv.slice(2);
const needs = { browser: args[0] === "--browser" };
const settings = withCompileCache(process.env);

try {
  const takeAway = useOwnTemporaryFolder();
  process.once("exit", takeAway);
  const node = await setUp(
    {
      root: process.cwd(),
      env: process.env,
      node: { path: process.execPath, version: process.versions.node },
      platform: `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`,
      superuser: process.getuid?.() === 0,
      osRelease: "/etc/os-release",
      // What the command itself prints may be for a program.
      say: (line) => console.error(messages.progress(line)),
    },
    needs,
  );
  process.off("exit", takeAway);
  takeAway();
  // Without the temporary folder of the set-up: the command makes one of its own.
  process.exitCode = await runProgram([node, ...(needs.browser ? args.slice(1) : args)], settings);
} catch (error) {
  if (!(error instanceof Error && error.name === "SetupError")) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
