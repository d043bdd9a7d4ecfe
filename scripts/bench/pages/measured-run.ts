import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** What a run of a program took. */
export interface MeasuredRun {
  readonly seconds: number;
  /** The most memory that the program and all that it started held at one moment, in megabytes; 0 where no system tells. */
  readonly megabytes: number;
}

const between = 100;

/** Runs a Node program in a folder and measures it; throws with what it said where it fails. */
export async function measuredRun(args: readonly string[], cwd: string): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => {
    said += String(text);
  });
  let code: number | null | undefined;
  child.once("close", (ended) => {
    code = ended ?? -1;
  });
  let most = 0;
  while (code === undefined) {
    most = Math.max(most, megabytesOf(child.pid ?? -1));
    await wait(between);
  }
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: most };
}

/** The memory of a process and of all below it, as Linux tells it. */
function megabytesOf(top: number): number {
  const parents = new Map<number, number>();
  const held = new Map<number, number>();
  for (const name of processes()) {
    const status = statusOf(name);
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
    held.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parents.get(at))
      if (at === top) return true;
    return false;
  };
  const kilobytes = [...held].reduce((sum, [pid, size]) => sum + (isBelow(pid) ? size : 0), 0);
  return Math.round(kilobytes / 1024);
}

function processes(): readonly string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function statusOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/status`, "utf8");
  } catch {
    // It ended meanwhile.
    return "";
  }
}
