import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, type TestContext } from "vitest";

/** Mounts a disk in memory for one test, which is skipped where this user or system may not mount. */
export function mountedDisk({ skip }: TestContext, kilobytes: number) {
  const folder = mkdtempSync(join(tmpdir(), "disk"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    rmdirSync(folder);
    return skip(`no disk can be mounted: ${error instanceof Error ? error.message : String(error)}`);
  }
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", folder], { stdio: "pipe" });
    rmdirSync(folder);
  });
  return {
    folder,
    makeReadOnly: () => void execFileSync("mount", ["-o", "remount,ro", folder], { stdio: "pipe" }),
  };
}
