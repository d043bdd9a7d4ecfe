import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DrillGround } from "./ground.ts";
import { nextBuild } from "./kills.ts";
import { DrillLog, type DrillReport } from "./report.ts";

const together = 4;

/** Starts builds into one folder at the same moment: one publishes, the others say that it is at work. */
export async function togetherDrill(): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await DrillGround.make();
  try {
    await ground.build();
    const number = await ground.change();
    const ends = await Promise.all(Array.from({ length: together }, () => ground.build()));
    for (const { exitCode, said } of ends) {
      if (exitCode === 0) log.good("published");
      else if (exitCode === 1 && said.includes("Another build"))
        log.good("told that another build is at work");
      else log.wrong(`exit code ${exitCode}: ${said}`);
    }
    const published = await ground.published();
    if (published.broken !== undefined) log.wrong(`a broken site: ${published.broken}`);
    if (published.number !== number) log.wrong(`the site of ${published.number}`);
    if (ends.every(({ exitCode }) => exitCode !== 0)) log.wrong("nobody published");
    await nextBuild(ground, "after them", log);
    return log.report(`${together} builds into one folder at the same moment:`);
  } finally {
    await ground.remove();
  }
}

/** Publishes through a link, into a mount point and beside files of others. */
export async function placeDrill(): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await DrillGround.make();
  const root = join(ground.folder, "www");
  const disk = join(ground.folder, "disk");
  try {
    mkdirSync(dirname(ground.out));
    mkdirSync(root);
    symlinkSync(root, ground.out);
    await ground.change();
    await nextBuild(ground, "through a link", log);
    if (!lstatSync(ground.out).isSymbolicLink()) log.wrong("the link to the web root was replaced");
    writeFileSync(join(root, "CNAME"), "standarder.example");
    mkdirSync(join(root, ".well-known"));
    await ground.build();
    const names = readdirSync(root);
    if (names.includes("CNAME") && names.includes(".well-known")) log.good("what no build wrote stayed");
    else log.wrong(`what no build wrote is gone: ${names.join(", ")}`);
    mkdirSync(disk);
    ground.out = disk;
    if (isBound(join(ground.folder, "disk"))) {
      for (let build = 0; build < 2; build += 1) {
        await ground.change();
        const { exitCode, said } = await ground.build();
        const { number, broken } = await ground.published();
        if (exitCode === 0 && broken === undefined && number === ground.number)
          log.good("a mount point has the new site");
        else
          log.wrong(`a mount point: exit code ${exitCode}, site of ${number}, ${broken ?? "whole"}: ${said}`);
      }
    } else log.untried("a mount point: this user may not mount one (on Linux: as root)");
    return log.report("Sites published through a link, beside files of others and into a mount point:");
  } finally {
    unbind(disk);
    await ground.remove();
  }
}

function isBound(folder: string): boolean {
  try {
    execFileSync("mount", ["--bind", folder, folder], { stdio: "ignore" });
    return true;
  } catch {
    // Only root may, and not in every container.
    return false;
  }
}

function unbind(folder: string): void {
  try {
    execFileSync("umount", [folder], { stdio: "ignore" });
  } catch {
    // It was not mounted.
  }
}

/** Builds with a cache that cannot be used: it is only a help, so it is said once and the site is built. */
export async function cacheDrill(): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await DrillGround.make();
  try {
    mkdirSync(join(ground.folder, ".cache"));
    writeFileSync(join(ground.folder, ".cache/pdf"), "a file in its place");
    const { exitCode, said } = await ground.build([]);
    const { broken } = await ground.published();
    if (exitCode !== 0 || broken !== undefined)
      log.wrong(`exit code ${exitCode}, ${broken ?? "whole"}: ${said}`);
    else if (said.split("cannot be used").length === 2) log.good("said once, and the site is whole");
    else log.wrong(`it was not said once that the cache cannot be used: ${said}`);
    return log.report("A build whose cache cannot be written:");
  } finally {
    await ground.remove();
  }
}
