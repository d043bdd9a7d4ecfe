import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** What a run of a program took. */
export interface MeasuredRun {
  readonly seconds: number;
  /** The most memory that the program and all that it started held at one moment, in megabytes; 0 where no system tells. */
  readonly megabytes: number;
}

/** What a run took, and how long it kept processors at work. */
export interface WorkedRun extends MeasuredRun {
  /** Seconds of processor time of the program and of all that it started; 0 where no system tells. */
  readonly processor: number;
}

const between = 100;

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/** Runs a program in a folder and measures it, Node where none is named; throws with what it said where it ends otherwise than it may. */
export async function measuredRun(
  args: readonly string[],
  cwd: string,
  mayEndWith: readonly number[] = [0],
  program = process.execPath,
): Promise<WorkedRun> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => {
    said += String(text);
  });
  let code: number | null | undefined;
  child.once("close", (ended) => {
    code = ended ?? -1;
  });
  let most = 0;
  // What has ended is told no more.
  const worked = new Map<number, number>();
  while (code === undefined) {
    const pids = pidsFrom(child.pid ?? -1);
    most = Math.max(most, megabytesOf(pids));
    for (const pid of pids) worked.set(pid, Math.max(worked.get(pid) ?? 0, ticksOf(pid)));
    await wait(between);
  }
  if (!mayEndWith.includes(code ?? -1)) throw new Error(`${args.join(" ")} ended with ${code}:\n${said}`);
  const ticks = [...worked.values()].reduce((sum, some) => sum + some, 0);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: most, processor: ticks / ticksPerSecond };
}

/** A process and all below it, as Linux tells them. */
function pidsFrom(top: number): number[] {
  const parents = new Map(
    processes().map((name) => [Number(name), Number(/^PPid:\s+(\d+)/m.exec(read(name, "status"))?.[1])]),
  );
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parents.get(at))
      if (at === top) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow);
}

function megabytesOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`${pid}`, "status"))?.[1] ?? 0));
  return Math.round(kilobytes.reduce((sum, some) => sum + some, 0) / 1024);
}

function ticksOf(pid: number): number {
  // The name before may hold anything.
  const fields = read(`${pid}`, "stat")
    .replace(/^.*\) /s, "")
    .split(" ");
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function processes(): readonly string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(name: string, file: "status" | "stat"): string {
  try {
    return readFileSync(`/proc/${name}/${file}`, "utf8");
  } catch {
    // It ended meanwhile.
    return "";
  }
}
