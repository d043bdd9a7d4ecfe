import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { folderOf } from "../../helpers/folder-of.ts";

const ways = {
  "in its place": "",
  // As by a Node that is older, or on Windows.
  "beside it": "delete process.execve;",
};

/** Starts a program by way of `runProgram`, tells its first line and how the whole ended. */
async function started(program: string, way: string, signal?: NodeJS.Signals) {
  const module = new URL("../../../scripts/setup/run-program.mjs", import.meta.url).href;
  const folder = await folderOf({
    "program.mjs": program,
    "start.mjs": `${way} const { runProgram } = await import("${module}");
      process.exitCode = await runProgram([process.execPath, "program.mjs", "two words"], process.env);`,
  });
  const child = spawn(process.execPath, ["start.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const [line] = await once(child.stdout, "data");
  if (signal !== undefined) child.kill(signal);
  return { line: String(line), end: await ended };
}

test.each(Object.entries(ways))(
  "a program that runs %s gets its arguments, and its exit code is ours",
  async (_, way) => {
    const { line, end } = await started("console.log(process.argv[2]); process.exitCode = 3;", way);
    expect({ line, end }).toEqual({ line: "two words\n", end: [3, null] });
  },
);

test.each(Object.entries(ways))(
  "a program that runs %s hears the signals, and ends as it wants",
  async (_, way) => {
    const program = `for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => process.exit(name.length));
    setInterval(() => {}, 1000); console.log("ready");`;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      expect((await started(program, way, signal)).end).toEqual([signal.length, null]);
  },
);

test.each(Object.entries(ways))(
  "a program that runs %s and dies of a signal is told as dead",
  async (_, way) => {
    const { end } = await started('console.log("ready"); setInterval(() => {}, 1000);', way, "SIGTERM");
    expect(end).toEqual(way === "" ? [null, "SIGTERM"] : [143, null]);
  },
);
