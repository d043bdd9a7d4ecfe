import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { areSame, buildFolder } from "./build-folder.ts";

/** What came of builds in other places and times. */
export interface ClockReport {
  readonly pdfs: number;
  /** The settings under which it was built, and whether the PDFs were the first build's, byte for byte. */
  readonly builds: readonly { readonly setting: string; readonly isSame: boolean }[];
  /** What could not be tried here, and why. */
  readonly untried: readonly string[];
}

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

/** Builds `content` in other time zones, languages and, where `faketime` is installed, at another time; compares the PDFs.
 * Throws ResilienceTestError where the content does not build. */
export async function clockReport(content: string): Promise<ClockReport> {
  const folder = await buildFolder(content);
  try {
    const hasFaketime = await isFaketimeHere();
    const expected = await folder.usualHashes();
    const builds: { setting: string; isSame: boolean }[] = [];
    for (const { name, before, settings: around } of [...settings, ...(hasFaketime ? [otherTime] : [])]) {
      const { exitCode } = await (await folder.start(before, around)).ended;
      builds.push({ setting: name, isSame: exitCode === 0 && areSame(expected, await folder.hashes()) });
    }
    const untried = hasFaketime
      ? []
      : ["another time: faketime is not installed (on Debian: apt-get install faketime)"];
    return { pdfs: expected.size, builds, untried };
  } finally {
    await folder.remove();
  }
}

/** A report on builds in other places and times as text. */
export function clockReportText({ pdfs, builds, untried }: ClockReport): string {
  const lines = builds.map(({ setting, isSame }) => `${isSame ? "same bytes" : "OTHER BYTES"}  ${setting}`);
  return [
    `${pdfs} PDFs, built again without a cache:`,
    ...lines,
    ...untried.map((what) => `not tried: ${what}`),
  ].join("\n");
}
