import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DrillGround } from "./ground.ts";
import { nextBuild } from "./kills.ts";
import type { DrillLimits } from "./limits.ts";
import { randomNumbers } from "./random.ts";
import { DrillLog, type DrillReport } from "./report.ts";

/** Kilobytes that the site takes without its PDFs, rounded up; a build needs as much again beside the old one. */
const siteSize = 1500;

/**
 * Builds onto disks of random size that are full somewhere in the middle (tmpfs): a build must end with the new site, or
 * with exit code 1, a sentence and the old site, whole; and succeed when there is room again.
 */
export async function diskDrill({ tries, seed }: DrillLimits): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await DrillGround.make();
  const disk = join(ground.folder, "disk");
  mkdirSync(disk);
  const what = `${tries} builds onto disks that run full, of random size (seed ${seed}):`;
  try {
    if (!isMounted(disk, siteSize * 4)) {
      log.untried("a full disk: this user may not mount one (on Linux: as root)");
      return log.report(what);
    }
    ground.out = join(disk, "site");
    const random = randomNumbers(seed);
    await ground.build();
    for (let done = 0; done < tries; done += 1) {
      const before = ground.number;
      const after = await ground.change();
      const used = usedOn(disk);
      const size = Math.round(used + random.next().value * used * 1.4);
      resize(disk, size);
      const { exitCode, said } = await ground.build();
      const { number, broken } = await ground.published();
      const told = `disk ${done + 1} of ${size} kB (seed ${seed})`;
      if (broken !== undefined) log.wrong(`${told}: a broken site: ${broken}; it said: ${said}`);
      else if (exitCode === 0 && number === after) log.good("room enough: the new site is whole");
      else if (exitCode !== 1 || number !== before)
        log.wrong(`${told}: exit code ${exitCode}, site of ${number}: ${said}`);
      else if (/^ {4}at /m.test(said) || said === "") log.wrong(`${told}: no sentence but: ${said}`);
      else log.good("full: told in a sentence, and the old site is whole");
      resize(disk, siteSize * 4);
      await nextBuild(ground, told, log);
    }
    return log.report(what);
  } finally {
    unmount(disk);
    await ground.remove();
  }
}

function isMounted(folder: string, kilobytes: number): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    // Only root may, and not in every container.
    return false;
  }
}

function resize(folder: string, kilobytes: number): void {
  execFileSync("mount", ["-o", `remount,size=${kilobytes}k`, folder], { stdio: "ignore" });
}

function unmount(folder: string): void {
  try {
    execFileSync("umount", [folder], { stdio: "ignore" });
  } catch {
    // It was not mounted.
  }
}

function usedOn(folder: string): number {
  const [, line = ""] = execFileSync("df", ["-k", "--output=used", folder], { encoding: "utf8" }).split("\n");
  return Number(line);
}
