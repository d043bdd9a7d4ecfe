import { existsSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { onInterrupt } from "../interrupts/index.ts";
import { ProblemsError } from "../load/index.ts";
import { brokenFiles, type FileRecord, manifestOf } from "../manifest/index.ts";
import { output } from "../messages/publish.ts";
import type { Lock } from "./lock.ts";
import { type OutPlace, outPlace, outProblem, type PlaceOptions } from "./out-place.ts";
import { refuseStrangers, type Strangers, strangersIn } from "./strangers.ts";
import { finishSwap, swap } from "./swap.ts";
import { leaveWorkshop, lockedWorkshop, told } from "./workshop.ts";

/** The folder a build works in, on the same disk as the published one. */
export interface OutputFolder {
  readonly work: string;
  /** The published folder, which need not be there yet. */
  readonly live: string;
  /**
   * Puts the finished work in the place of the published folder when every file of `record` is on the disk as it was
   * written; on failure the old one stays. Gives the names beside the site that stayed where they were.
   *
   * @throws {ProblemsError} where the work is not whole, or the folder holds what no build wrote.
   */
  publish(record: FileRecord): Promise<readonly string[]>;
  /** Removes the work and gives up the lock; the published folder stays as it was. */
  discard(): void;
}

/**
 * Opens a folder to work in for `out`, and finishes or takes back what a killed build left. Nobody else builds there
 * until it is discarded. Where `out` is known to lie as it was published, its files are not read.
 *
 * @throws {ProblemsError} where the place cannot be written, another build is at work there, or `out` holds what no
 * build of ours wrote.
 */
export async function openOutput(
  out: string,
  options?: PlaceOptions,
  isUntouched = false,
): Promise<OutputFolder> {
  try {
    const place = await outPlace(out, options);
    if (existsSync(place.live) && !lstatSync(place.live).isDirectory()) {
      throw outProblem(out, output.isFile());
    }
    const lock = await lockedWorkshop(out, place);
    try {
      return await openedIn(place, out, lock, isUntouched);
    } catch (cause) {
      leaveWorkshop(place, lock);
      throw cause;
    }
  } catch (cause) {
    throw told(cause, out);
  }
}

async function openedIn(
  place: OutPlace,
  out: string,
  lock: Lock,
  isUntouched: boolean,
): Promise<OutputFolder> {
  const work = join(place.workshop, "new");
  rmSync(work, { recursive: true, force: true });
  finishSwap(place);
  const unchanged = await refuseForeign(place, out, isUntouched);
  mkdirSync(work);
  const discard = (): void => {
    rmSync(work, { recursive: true, force: true });
    leaveWorkshop(place, lock);
  };
  const forget = onInterrupt(discard);
  return {
    work,
    live: place.live,
    async publish(record) {
      try {
        await refuseBroken(work, out, record);
        return swap(work, place, out, unchanged);
      } catch (cause) {
        throw told(cause, out);
      }
    },
    discard() {
      forget();
      discard();
    },
  };
}

async function refuseForeign(
  { live, workshop }: OutPlace,
  out: string,
  isUntouched: boolean,
): Promise<Strangers["unchanged"] | undefined> {
  if (!existsSync(live)) return undefined;
  const manifest = await manifestOf(live);
  if (manifest !== undefined) {
    const before = isUntouched ? "unread" : undefined;
    const strangers = strangersIn(live, manifest, relative(live, workshop), before);
    refuseStrangers(out, strangers);
    return strangers.unchanged;
  }
  if ((await readdir(live)).every((name) => join(live, name) === workshop)) return undefined;
  throw outProblem(out, output.notOurs());
}

async function refuseBroken(work: string, out: string, record: FileRecord): Promise<void> {
  const broken = await brokenFiles(work, record.files);
  if (broken.length === 0) return;
  const files = broken.map(({ path, what }) => output.brokenFile(path, what));
  throw new ProblemsError([{ code: "KS96", file: out, at: "", ...output.broken(files) }]);
}
