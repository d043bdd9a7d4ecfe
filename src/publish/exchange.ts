import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, renameSync } from "node:fs";

/** The number of `renameat2` on Linux, by Node's name of the processor. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Puts each of two folders or files in the place of the other in one step, so that neither place is ever empty
 * (`renameat2` with RENAME_EXCHANGE, Linux). Node does not offer it: coreutils 9.5 does, and on older systems Perl, which
 * Debian, Ubuntu and Red Hat always have, calls it. Gives whether it was done.
 */
export function areExchanged(one: string, other: string): boolean {
  if (process.platform !== "linux") return false;
  const { ino } = lstatSync(one);
  const places = [one, other];
  return [
    { program: "mv", args: ["--exchange", "--no-copy", "--no-target-directory", ...places] },
    { program: "perl", args: ["-e", script, String(renameat2[process.arch] ?? ""), ...places] },
  ].some(({ program, args }) => {
    spawnSync(program, args, { stdio: "ignore", timeout: 10_000 });
    // Not what the program says counts: a signal may have ended it when it had done its work.
    return lstatSync(other).ino === ino;
  });
}

/** AT_FDCWD is -100, RENAME_EXCHANGE 2. */
const script =
  'my ($call, $one, $other) = @ARGV; exit 1 if $call eq ""; exit(syscall($call + 0, -100, $one, -100, $other, 2) == 0 ? 0 : 1);';

/**
 * Puts what is ready in its place; what was there is then at `former`, or where `ready` was. Where the system cannot
 * exchange, the place is empty between two renames.
 */
export function put(ready: string, place: string, former: string): void {
  if (!existsSync(place)) {
    renameSync(ready, place);
    return;
  }
  if (areExchanged(ready, place)) return;
  renameSync(place, former);
  try {
    renameSync(ready, place);
  } catch (cause) {
    renameSync(former, place);
    throw cause;
  }
}
