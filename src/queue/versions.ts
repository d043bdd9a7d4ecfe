import { paperAssets } from "../assets/index.ts";
import { browserVersion, findBrowser } from "../browser/index.ts";
import { dataHash } from "../cache/index.ts";
import { engineVersion } from "../parts/index.ts";
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

/** Names the queue of the jobs of a kind that one version makes: no worker of another sees them. */
export function queueName(kind: JobKind, versions: Versions): string {
  return `${kind}-${versions.of[kind].slice(0, 32)}`;
}
