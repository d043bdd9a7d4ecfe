import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { setUp } from "../../src/messages/set-up.js";

/** @import { Machine } from "./machine.mjs" */

/**
 * What a command left: `code` is 127 when there is no such command and 124 when its time was over.
 *
 * @typedef {{ code: number; output: string; errors: string }} Outcome
 */

/**
 * Runs a command to its end and never rejects.
 *
 * @param {Machine} machine
 * @param {readonly [command: string, ...args: string[]]} line
 * @param {{ seconds: number; env?: Readonly<Record<string, string>> }} options
 * @returns {Promise<Outcome>}
 */
export function runCommand(machine, [command, ...args], { seconds, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: machine.root,
      env: { ...machine.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // Its own group, so that what it started ends with it.
      detached: process.platform !== "win32",
    });
    let output = "";
    let errors = "";
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      endGroup(child.pid);
    }, seconds * 1000);
    child.stdout.on("data", (chunk) => {
      output += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      errors += String(chunk);
    });
    child.on("error", (error) => {
      clearTimeout(clock);
      resolve({ code: 127, output, errors: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(clock);
      resolve({ code: isLate ? 124 : (code ?? 1), output, errors });
    });
  });
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * The last line that a command printed, for the message of a failure.
 *
 * @param {Outcome} outcome
 * @returns {string}
 */
export function lastLine({ output, errors }) {
  const lines = `${output}\n${errors}`.split("\n").map((line) => line.trim());
  return lines.findLast((line) => line !== "") ?? setUp.nothingSaid();
}

/**
 * The search path with the project's own commands first, or without them.
 *
 * @param {Machine} machine
 * @param {{ withOwn: boolean }} choice
 * @returns {string}
 */
export function searchPath(machine, { withOwn }) {
  const own = join(machine.root, "node_modules", ".bin");
  const others = (machine.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== own);
  return (withOwn ? [own, ...others] : others).join(delimiter);
}
