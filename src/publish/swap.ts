import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Manifest, manifestName, manifestText, readManifest } from "../manifest/index.ts";
import { output } from "../messages/publish.ts";
import { put } from "./exchange.ts";
import { type Linked, type OutPlace, outProblem } from "./out-place.ts";
import { removeOurs } from "./remove-ours.ts";
import { linkInto, refuseStrangers, type Strangers, strangersIn } from "./strangers.ts";

// All of this is synchronous: no signal comes between two steps, and `kill -9` leaves what `finishSwap` finishes.

/** The finished site before it is in its place, and the old one after; `former` is where there is no exchange. */
const readyIn = ({ workshop }: OutPlace): string => join(workshop, "ready");
const formerIn = ({ workshop }: OutPlace): string => join(workshop, "former");
/** Stands there while the files of a fixed folder are replaced one after the other. */
const startedIn = ({ workshop }: OutPlace): string => join(workshop, "started");

/**
 * Puts a finished and checked site in its place and takes the old one away. Gives the names that lay beside the old one
 * and lie beside the new one now. `unchanged` is what was read of the old one before.
 *
 * @throws {ProblemsError} where the folder holds what no build wrote and what cannot stay.
 */
export function swap(
  work: string,
  place: OutPlace,
  out: string,
  unchanged?: Strangers["unchanged"],
): readonly string[] {
  const { live, workshop } = place;
  const old = manifestIn(live);
  const strangers = existsSync(live)
    ? strangersIn(live, old, relative(live, workshop), unchanged)
    : undefined;
  const beside = strangers?.beside ?? [];
  if (strangers !== undefined) refuseStrangers(out, strangers);
  const both = beside.filter((name) => existsSync(join(work, name)));
  if (both.length > 0) {
    throw outProblem(out, output.samePlace(both));
  }
  if (existsSync(live) && place.way !== "inside") {
    linkInto(work, live, beside);
    asBefore(work, live);
  }
  if (place.way === "whole") replaceWhole(work, place);
  else if (place.way === "inside") beginInside(work, place, old);
  finishSwap(typeof place.way === "object" ? led(work, place, place.way) : place);
  return beside;
}

/**
 * Finishes the swap of a build that was killed: the old site is back or the new one complete, and the other is gone.
 *
 * @throws {ProblemsError} where something is left that nobody may delete.
 */
export function finishSwap(place: OutPlace): void {
  const { live } = place;
  if (existsSync(startedIn(place))) replaceInside(place);
  if (place.way === "whole" && !existsSync(live) && existsSync(formerIn(place))) {
    renameSync(formerIn(place), live);
  }
  for (const folder of [readyIn(place), formerIn(place), ...otherSites(place)]) {
    if (!existsSync(folder)) continue;
    const manifest = manifestIn(folder);
    // What came into the old site while it was replaced.
    if (existsSync(live)) linkInto(live, folder, strangersIn(folder, manifest, undefined, "unread").beside);
    const [left] = removeOurs(folder, manifest, live);
    if (left === undefined) continue;
    throw outProblem(live, output.cameMeanwhile(join(folder, left)));
  }
}

function replaceWhole(work: string, place: OutPlace): void {
  renameSync(work, readyIn(place));
  put(readyIn(place), place.live, formerIn(place));
  syncNow(dirname(place.live));
}

/** Has a link lead to a finished site: a link takes the place of another in one step on every system. */
function led(work: string, place: OutPlace, way: Linked): OutPlace {
  const live = join(way.sites, new Date().toISOString().replace(/[-:.]/g, ""));
  mkdirSync(way.sites, { recursive: true });
  renameSync(work, live);
  syncNow(way.sites);
  lead(place, way, live);
  return { ...place, live };
}

/** Has the link lead to a site, in one step. */
export function lead(place: OutPlace, { link }: Linked, live: string): void {
  const next = join(place.workshop, "link");
  rmSync(next, { force: true });
  symlinkSync(relative(dirname(link), live), next);
  renameSync(next, link);
  syncNow(dirname(link));
}

/** The sites that nobody needs: one that was stepped back from or whose build was killed, and those that are too old. */
function otherSites({ way, live }: OutPlace): readonly string[] {
  if (typeof way === "string") return [];
  const kept = earlierSites(way, live).slice(0, way.keep);
  return sitesIn(way).filter((site) => site !== live && !kept.includes(site));
}

/** The sites before the one that the link leads to, the newest first: their names are the times at which they were made. */
export function earlierSites(way: Linked, live: string): readonly string[] {
  return sitesIn(way)
    .filter((site) => site < live)
    .toSorted()
    .toReversed();
}

function sitesIn({ sites }: Linked): readonly string[] {
  return existsSync(sites) ? readdirSync(sites).map((name) => join(sites, name)) : [];
}

/** From here on a killed build is finished with the new site: all of it is on the disk. */
function beginInside(work: string, place: OutPlace, old: Manifest): void {
  rmSync(formerIn(place), { recursive: true, force: true });
  mkdirSync(formerIn(place));
  writeFileSync(join(formerIn(place), manifestName), manifestText(old));
  renameSync(work, readyIn(place));
  syncNow(place.workshop);
  writeFileSync(startedIn(place), "");
  syncNow(place.workshop);
}

/**
 * Replaces the names at the top of a folder that cannot be replaced itself. It can be begun again wherever it ended: a
 * name that is still among those that are ready has not been put in its place, and the list of files goes last.
 */
function replaceInside(place: OutPlace): void {
  const [ready, former] = [readyIn(place), formerIn(place)];
  if (existsSync(join(ready, manifestName))) {
    const gone = topNames(manifestIn(place.live)).difference(topNames(manifestIn(ready)));
    const names = readdirSync(ready).filter((name) => name !== manifestName);
    for (const name of [...names, ...gone]) replaceOne(name, place.live, ready, former);
    syncNow(place.live);
    renameSync(join(ready, manifestName), join(place.live, manifestName));
    syncNow(place.live);
  }
  rmSync(startedIn(place));
}

/** A file takes the place of another in one step; a folder needs two, with the place empty between them. */
function replaceOne(name: string, live: string, ready: string, former: string): void {
  const place = join(live, name);
  const next = join(ready, name);
  const isFile = lstatSync(next, { throwIfNoEntry: false })?.isFile() === true;
  if (existsSync(place) && !isFile) renameSync(place, join(former, name));
  if (existsSync(next)) renameSync(next, place);
}

function topNames(manifest: Manifest): Set<string> {
  return new Set([...manifest.keys()].map((path) => path.split("/")[0] ?? path));
}

/** A server that may read the folder today may read it tomorrow. */
function asBefore(work: string, live: string): void {
  const { mode, uid, gid } = statSync(live);
  chmodSync(work, mode);
  if (process.getuid?.() === 0) chownSync(work, uid, gid);
}

function manifestIn(folder: string): Manifest {
  const file = join(folder, manifestName);
  return readManifest(existsSync(file) ? readFileSync(file, "utf8") : "");
}

function syncNow(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
