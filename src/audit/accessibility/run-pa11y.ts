import { fork } from "node:child_process";
import { ownPath } from "../../engine/own-file.ts";
import { onInterrupt } from "../../interrupts/index.ts";
import { reasons } from "../../messages/audit/engines.ts";
import type { Pa11yMessage, Pa11yOrder, Pa11yResult } from "./pa11y-job.ts";

/** What became of all jobs; `fault` is set when the process ended before it had done them. */
export interface Pa11yRun {
  readonly results: readonly Pa11yResult[];
  readonly fault?: string;
}

/** A browser that hangs instead of dying is noticed by giving no answer. */
const graceAfterTimeout = 30_000;

/** The time that the process gets to end its browser when the audit is stopped; a browser writes until it ends. */
const millisecondsToEnd = 300;

/** Looks at every page with pa11y-ci, in a process that may die without taking the audit along. */
export function runPa11y(order: Pa11yOrder, onResult: (result: Pa11yResult) => void): Promise<Pa11yRun> {
  const { promise, resolve } = Promise.withResolvers<Pa11yRun>();
  const child = fork(ownPath("src/audit/accessibility/pa11y-process.ts"), {
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const isOver = onInterrupt(() => {
    child.kill("SIGTERM");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millisecondsToEnd);
  });
  const results: Pa11yResult[] = [];
  let words = "";
  let isSilent = false;
  const noteNoAnswer = (): NodeJS.Timeout =>
    setTimeout(() => {
      isSilent = true;
      child.kill("SIGTERM");
    }, order.timeout + graceAfterTimeout);
  let noAnswer = noteNoAnswer();

  child.on("message", (message: Pa11yMessage) => {
    clearTimeout(noAnswer);
    noAnswer = noteNoAnswer();
    if (message.kind === "again") return;
    results.push(message);
    onResult(message);
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      words += chunk.toString();
    });
  }
  child.on("error", ({ message }) => resolve({ results, fault: message }));
  child.on("close", (code) => {
    isOver();
    clearTimeout(noAnswer);
    if (results.length === order.urls.length * order.engines.length) return resolve({ results });
    const fault = isSilent ? reasons.browserSilent() : reasons.browserEndedEarly(reason(words, code));
    resolve({ results, fault });
  });
  child.send(order);
  return promise;
}

function reason(words: string, code: number | null): string {
  const said = words.split("\n").find((line) => /error/i.test(line));
  return said?.trim() ?? reasons.exitCode(code ?? undefined);
}
