import { stat } from "node:fs/promises";
import pMap from "p-map";
import { paperAssets } from "../assets/index.ts";
import { browserVersion, findBrowser } from "../browser/index.ts";
import { dataHash } from "../cache/index.ts";
import { ownPath } from "../engine/own-file.ts";
import { engineFiles, engineVersion } from "../parts/index.ts";
import { printVersion } from "../pdf/index.ts";
import type { JobKind } from "./job.ts";

/** What makes jobs on a machine: the same on each that works for a build, or its jobs wait for another. */
export interface Versions {
  /** The name of what makes jobs of a kind. */
  readonly of: Readonly<Record<JobKind, string>>;
  /** The first letters of the code's name, and the browser: what somebody compares who looks why jobs wait. */
  readonly shown: string;
}

/** So many letters of a hash tell two versions of the code apart. */
const shownLetters = 8;

/** Names what makes jobs on this machine. Throws BrowserMissingError. */
export async function versionsHere(): Promise<Versions> {
  const engine = await engineVersion();
  const browser = await findBrowser();
  const system = `${process.platform} ${process.arch}`;
  // Fonts come from packages of their own, and a content repository may have others than we.
  const papers = dataHash([...paperAssets()]);
  const pages = dataHash(engine);
  return {
    of: { pages, document: dataHash(engine, papers, await printVersion(browser), system) },
    shown: `${pages.slice(0, shownLetters)}, ${await browserVersion(browser)}, ${system}`,
  };
}

/**
 * Gives a question that is answered by yes as long as the files of the code and of the browser are those that they were: a
 * worker whose code is brought up to date below it would make what another version makes, under the old name.
 */
export async function makersOnDisk(): Promise<() => Promise<boolean>> {
  const files = [...(await engineFiles()).map((file) => ownPath("") + file), await findBrowser()];
  const stamp = async (): Promise<string> => dataHash(await pMap(files, stampOf, { concurrency }));
  const before = await stamp();
  return async () => (await stamp()) === before;
}

/** So many files are looked at at once. */
const concurrency = 64;

async function stampOf(file: string): Promise<unknown> {
  const found = await stat(file).catch(() => undefined);
  return found && [found.size, found.mtimeMs, found.ino];
}

/** Names the queue of the jobs of a kind that one version makes: no worker of another sees them. */
export function queueName(kind: JobKind, versions: Versions): string {
  return `${kind}-${versions.of[kind].slice(0, 32)}`;
}
