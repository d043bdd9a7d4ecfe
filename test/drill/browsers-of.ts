import { readdirSync, readFileSync } from "node:fs";

/** The browsers that a process started, by their process numbers; Linux only. */
export function browsersOf(parent: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      const [, owner] = /\nPPid:\s*(\d+)/u.exec(readFileSync(`/proc/${name}/status`, "utf8")) ?? [];
      if (Number(owner) !== parent) return [];
      const isBrowser = readFileSync(`/proc/${name}/cmdline`, "utf8").includes("--remote-debugging-pipe");
      return isBrowser ? [Number(name)] : [];
    } catch {
      // It ended between the listing and the look.
      return [];
    }
  });
}
