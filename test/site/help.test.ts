import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** The commands that somebody types with arguments; the others run tools with options of their own. */
const commands = [
  "build",
  "start",
  "new",
  "review",
  "audit",
  "verify:pdf",
  "merge",
  "bench",
  "drill",
  "fuzz",
];

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

test.each(commands)("%s --help shows how the command is written, and is no fault", async (command) => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
  const script = scripts[command]?.split(" ").at(-1) ?? "";
  const { stdout, stderr } = await run(process.execPath, [script, "--help"]);
  const written = command === "start" ? "npm start" : `npm run ${command}`;
  expect(stdout).toMatch(new RegExp(`^[A-Z].+\\.\n\n  ${written} -- `));
  expect(stderr).toBe("");
});
