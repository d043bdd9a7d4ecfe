import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { browserVersion, findBrowser } from "../browser/index.ts";
import { filesBelow, folderHash, sealedFile, usableKey, writeSealed } from "../cache/index.ts";
import { engineVersion } from "../parts/index.ts";
import { UserError } from "../report/user-error.ts";
import type { BuildOptions } from "./build-options.ts";
import { outPlace } from "./out-place.ts";

/** What is said of a site that was built. */
export interface BuiltFacts {
  readonly municipalities: number;
  readonly standards: number;
  readonly pages: number;
  readonly pdfs: number;
  /** What was said of the content: drafts that are not published, files that were passed over. */
  readonly notes: readonly string[];
}

/** What a build is made from, and the folders in which its results lie. */
export interface BuildInputs {
  readonly hash: string;
  readonly folders: readonly string[];
  readonly memory: string;
}

/** What stands in the memory, with the seal of this user's key: nobody else's word stands for a site. */
interface Remembered {
  readonly inputs: string;
  readonly state: string;
  readonly facts: BuiltFacts;
}

const longest = 1024 * 1024;
/** No file of the content may be as large. */
const largest = 64 * 1024 * 1024;

/**
 * Names everything that a build depends on: the engine, the browser that prints, the day, the options, and each byte of
 * the content. Gives undefined where something of it cannot be had, which the build itself tells, with all else.
 */
export async function buildInputs(
  options: DatedOptions,
  cacheFolder: string,
): Promise<BuildInputs | undefined> {
  try {
    return await inputsOf(options, cacheFolder);
  } catch (error) {
    if (error instanceof UserError || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

type DatedOptions = BuildOptions & { readonly today: string };

async function inputsOf(options: DatedOptions, cacheFolder: string): Promise<BuildInputs | undefined> {
  const content = folderHash(options.content, largest);
  if (content === undefined) return undefined;
  const browser = options.pdf ? await browserVersion(await findBrowser()) : "";
  const hash = sha256(JSON.stringify([await engineVersion(), browser, options, content]));
  const places = [options.out, ...(options.hosting === undefined ? [] : [options.hosting])];
  const folders: string[] = [];
  for (const [index, place] of places.entries())
    folders.push((await outPlace(place, index === 0 ? options : {})).live);
  return { hash, folders, memory: join(cacheFolder, "sites", `${sha256(places.join("\n"))}.json`) };
}

/** What is known of a site that was built before. */
export interface BuiltBefore {
  /** Nothing touched its folders since it was published. */
  readonly isUntouched: boolean;
  /** What was said of it, where the same build would make the same. */
  readonly facts?: BuiltFacts;
}

/** Tells whether a site lies as it was published, and whether it would be made again just so. */
export async function builtBefore({ hash, folders, memory }: BuildInputs): Promise<BuiltBefore> {
  const key = await usableKey();
  const known = key === undefined ? undefined : await sealedFile(memory, key, longest).catch(() => undefined);
  if (!isRemembered(known) || stateOf(folders) !== known.state) return { isUntouched: false };
  return { isUntouched: true, ...(known.inputs === hash && { facts: known.facts }) };
}

/** Remembers a site that was just published; where nothing can be remembered, the next build makes it again. */
export async function rememberBuilt(
  { hash, folders, memory }: BuildInputs,
  facts: BuiltFacts,
): Promise<void> {
  const state = stateOf(folders);
  if (state === undefined) return;
  try {
    const key = await usableKey();
    if (key !== undefined)
      await writeSealed(memory, { inputs: hash, state, facts } satisfies Remembered, key);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

function isRemembered(value: unknown): value is Remembered {
  return typeof value === "object" && value !== null && "facts" in value;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Tells the files of folders apart from any that were written since, as the system does: by size and time. */
function stateOf(folders: readonly string[]): string | undefined {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = filesIn(folder);
    if (files === undefined) return undefined;
    for (const { path } of files) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\n${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function filesIn(folder: string): ReturnType<typeof filesBelow> | undefined {
  try {
    return filesBelow(folder);
  } catch {
    return undefined;
  }
}
