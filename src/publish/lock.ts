import { randomUUID } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ownFile } from "../engine/own-file.ts";
import { ownSpace, startOf } from "../interrupts/process-start.js";
import { codeOf } from "./code-of.ts";

/** The process that holds a lock, and the machine on which its number means something. */
interface Holder {
  readonly pid: number;
  /** When the process began. */
  readonly began: string;
  readonly where: string;
}

/** A lock on a folder. */
export interface Lock {
  /** Gives it up; nothing happens where it was given up before. */
  release(): void;
}

/** How often the holder shows that it lives, and how long it takes to be sure that it does not, in milliseconds. */
const beat = 1000;
const patience = 5 * beat;

/**
 * Takes the lock of a folder that is there; gives the number of the process that holds it where another does. A process
 * that is dead holds none. One of another machine or container, whose number says nothing here, lives as long as it
 * touches its lock; that takes some seconds to see.
 */
export async function lockOf(folder: string): Promise<Lock | { readonly heldBy: number }> {
  const file = join(folder, "lock");
  const mine = JSON.stringify({
    pid: process.pid,
    began: startOf(process.pid) ?? "",
    where: place(),
  } satisfies Holder);
  for (;;) {
    if (isTaken(file, mine)) {
      clearUnfinished(folder);
      return held(file, mine);
    }
    const theirs = textOf(file);
    if (theirs === undefined) continue;
    const other = holderIn(theirs);
    if (other !== undefined && (await isAlive(other, file))) return { heldBy: other.pid };
    breakLock(file, theirs);
  }
}

/** A hard link appears whole and only where nothing was, on every file system; `wx` alone would show an empty file. */
function isTaken(file: string, mine: string): boolean {
  const whole = `${file}.${randomUUID()}`;
  try {
    writeFileSync(whole, mine);
    linkSync(whole, file);
    return true;
  } catch (cause) {
    if (codeOf(cause) !== "EEXIST") throw cause;
    return false;
  } finally {
    rmSync(whole, { force: true });
  }
}

/** What processes left that were killed while they asked; one that still asks does so again. */
function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith("lock.")) rmSync(join(folder, name), { force: true });
}

function held(file: string, mine: string): Lock {
  // A thread of its own: rendering thousands of pages holds up this one.
  const heart = new Worker(ownFile("src/publish/heartbeat.ts"), {
    workerData: { file, every: beat },
    execArgv: [],
  });
  heart.unref();
  return {
    release: () => {
      void heart.terminate();
      if (textOf(file) === mine) rmSync(file, { force: true });
    },
  };
}

/** Takes a dead holder's lock away, and puts it back where somebody else was quicker. */
function breakLock(file: string, dead: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== dead) linkSync(aside, file);
  } catch (cause) {
    if (codeOf(cause) !== "ENOENT" && codeOf(cause) !== "EEXIST") throw cause;
  } finally {
    rmSync(aside, { force: true });
  }
}

async function isAlive({ pid, began, where }: Holder, file: string): Promise<boolean> {
  if (where === place()) return startOf(pid) === began;
  const before = timeOf(file);
  for (let waited = 0; waited < patience; waited += beat) {
    await wait(beat);
    if (timeOf(file) !== before) return true;
  }
  return false;
}

/** The machine since its last start, and the container on it: where the number of a process means this process. */
function place(): string {
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${ownSpace()}`;
  } catch {
    // Only Linux counts its starts.
    return hostname();
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined;
    throw cause;
  }
}

function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}

function holderIn(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === "number" ? { began: "", where: "", ...value, pid: value.pid } : undefined;
  } catch {
    // A disk that ran full: nobody holds it.
    return undefined;
  }
}
