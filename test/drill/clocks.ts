import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { areSame, buildFolder } from "./build-folder.ts";
import type { DrillLimits } from "./limits.ts";
import { DrillLog, type DrillReport } from "./report.ts";

interface Setting {
  readonly name: string;
  readonly before: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

const settings: readonly Setting[] = [
  { name: "TZ=Pacific/Auckland LANG=C", before: [], settings: { TZ: "Pacific/Auckland", LANG: "C" } },
  {
    name: "TZ=America/Los_Angeles LANG=da_DK.UTF-8",
    before: [],
    settings: { TZ: "America/Los_Angeles", LANG: "da_DK.UTF-8" },
  },
];

const otherTime: Setting = {
  name: 'faketime "2031-03-04 05:06:07" TZ=Asia/Tokyo',
  before: ["faketime", "-f", "@2031-03-04 05:06:07"],
  settings: { TZ: "Asia/Tokyo" },
};

async function isFaketimeHere(): Promise<boolean> {
  try {
    await promisify(execFile)("faketime", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds `content` in other time zones, languages and, where `faketime` is installed, at another time; the PDFs must be
 * the same. Throws DrillError where the content does not build.
 */
export async function clockDrill({ content }: DrillLimits): Promise<DrillReport> {
  const log = new DrillLog();
  const folder = await buildFolder(content);
  try {
    const hasFaketime = await isFaketimeHere();
    const expected = await folder.usualHashes();
    for (const { name, before, settings: around } of [...settings, ...(hasFaketime ? [otherTime] : [])]) {
      const { exitCode } = await (await folder.start(before, around)).ended;
      if (exitCode === 0 && areSame(expected, await folder.hashes())) log.good(`the same bytes with ${name}`);
      else log.wrong(`other bytes with ${name}`);
    }
    if (!hasFaketime)
      log.untried("another time: faketime is not installed (on Debian: apt-get install faketime)");
    return log.report(`${expected.size} PDFs, built again without a cache in other places and times:`);
  } finally {
    await folder.remove();
  }
}
