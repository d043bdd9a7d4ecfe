import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { lockOf } from "../../src/publish/lock.ts";
import { machineDay } from "../../src/site/today.ts";

/** What was built, and the folder it lies in, which many tests read and none may change. */
export interface SharedBuild<Made> {
  readonly folder: string;
  readonly made: Made;
}

/** All that shapes a site beside its content and its options. */
const code = ["src", "_data", "_includes", ".eleventy.js", "package.json", "package-lock.json", "LICENSE"];

/**
 * Builds once in a run of the tests what several of its files ask for, with the same options and the same files on the
 * disk. What `build` gives must be such as JSON can hold.
 */
export async function sharedBuild<Made>(
  { content, ...options }: { readonly content: string },
  build: (folder: string) => Promise<Made>,
): Promise<SharedBuild<Made>> {
  const asked = { content, ...options, day: machineDay() };
  const name = createHash("sha256")
    .update(JSON.stringify([asked, ...[...code, content].flatMap(stateOf)]))
    .digest("hex");
  const place = join(inject("sharedBuilds"), name.slice(0, 16));
  const [folder, record] = [join(place, "_site"), join(place, "made.json")];
  mkdirSync(place, { recursive: true });
  for (;;) {
    const known = madeIn(record);
    if (known !== undefined) return untouched<Made>(folder, known);
    const lock = await lockOf(place);
    if ("heldBy" in lock) {
      await wait(50);
      continue;
    }
    try {
      // Who held the lock before may have built it.
      if (madeIn(record) !== undefined) continue;
      rmSync(folder, { recursive: true, force: true });
      const made = await build(folder);
      writeFileSync(`${record}.part`, JSON.stringify({ made, state: stateOf(folder) }));
      renameSync(`${record}.part`, record);
      return { folder, made };
    } finally {
      lock.release();
    }
  }
}

function madeIn(record: string): string | undefined {
  try {
    return readFileSync(record, "utf8");
  } catch {
    return undefined;
  }
}

/** Refuses a site that a test has changed: the next would fail for no fault of its own, or pass for none of its merits. */
function untouched<Made>(folder: string, text: string): SharedBuild<Made> {
  const { made, state } = JSON.parse(text) as { made: Made; state: readonly string[] };
  const now = stateOf(folder);
  const changed = [
    ...now.filter((line) => !state.includes(line)),
    ...state.filter((line) => !now.includes(line)),
  ];
  if (changed.length > 0) throw new Error(`A test changed a site that others read:\n${changed.join("\n")}`);
  return { folder, made };
}

/** Tells each file by what changes whenever it is written. */
function stateOf(place: string): readonly string[] {
  const told = (file: string): readonly string[] => {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    return [`${file} ${size} ${mtimeMs} ${ctimeMs}`];
  };
  if (statSync(place).isFile()) return told(place);
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .flatMap(told);
}
