// Runs before every command, on whatever Node the machine carries: plain JavaScript, Node 18 or newer.
import { useOwnTemporaryFolder } from "../src/interrupts/temporary-folder.js";
import { setUp } from "./setup/set-up.mjs";

process.once("exit", useOwnTemporaryFolder());

try {
  await setUp(
    {
      root: process.cwd(),
      env: process.env,
      superuser: process.getuid?.() === 0,
      osRelease: "/etc/os-release",
      // What the command itself prints may be for a program.
      say: (line) => console.error(`Set-up: ${line}`),
    },
    { browser: process.argv.includes("--browser") },
  );
} catch (error) {
  if (!(error instanceof Error && error.name === "SetupError")) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
