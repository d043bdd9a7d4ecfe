import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { beyond, dataHash, ownFile, usableKey, writeWhole } from "../cache/index.ts";
import type { Reading, Readings } from "../load/index.ts";
import { output } from "../messages/publish.ts";
import type { Municipality } from "../model/index.ts";
import { engineVersion } from "../parts/index.ts";
import { UserError } from "../report/user-error.ts";
import { factsOf, type MunicipalityFacts, rememberFacts } from "../view/municipality-facts.ts";
import { readInThreads } from "./read-ahead.ts";

/** What is read of a municipality at once: what a site must know of each, and the look of its pages. */
interface Head extends Omit<Reading, "municipality"> {
  readonly facts: MunicipalityFacts;
  readonly shown: Omit<Municipality, "records" | "appendices">;
  /** The SHA-256 of the rest. */
  readonly body: string;
}

/** What is read when somebody asks for it, and forgotten when nobody does any more. */
type Body = Pick<Municipality, "records" | "appendices">;

/** The country some twenty times. */
const most = 2000;
const longest = 256 * 1024 * 1024;
const sealLength = 32;

/** Says that what was read before was changed while a site was built from it. */
export class ReadingLostError extends UserError {
  override readonly name = "ReadingLostError";
}

/**
 * Opens what this engine has read before, in a cache folder: of each municipality without a fault what it says, and what a
 * site must know of it. Our own word alone counts; where there can be no key, there is none, and everything is read.
 */
export async function keptReadings(cacheFolder: string): Promise<Readings | undefined> {
  const key = await usableKey();
  if (key === undefined) return undefined;
  const folder = join(cacheFolder, "read");
  const engine = await engineVersion();
  const placeOf = (name: string) => join(folder, dataHash(engine, name));
  const sealOf = (name: string, bytes: Uint8Array): Buffer =>
    createHmac("sha256", key).update(`${name}\n`).update(bytes).digest();
  return {
    find: async (name) => {
      const place = placeOf(name);
      const bytes = await ownFile(`${place}.head`, longest).catch(unhad);
      const head = bytes?.subarray(sealLength);
      if (bytes === undefined || head === undefined) return undefined;
      if (!sealOf(name, head).equals(bytes.subarray(0, sealLength))) return undefined;
      const { facts, shown, body, ...reading } = deserialize(head) as Head;
      const bodyBytes = await ownFile(`${place}.body`, longest).catch(unhad);
      if (bodyBytes === undefined || sha256(bodyBytes) !== body) return undefined;
      const now = new Date();
      await Promise.all([utimes(`${place}.head`, now, now), utimes(`${place}.body`, now, now)]).catch(unhad);
      const municipality = lazily(shown, () => bodyIn(`${place}.body`, body));
      rememberFacts(municipality, facts);
      return { ...reading, municipality };
    },
    keep: async (name, { municipality, ...reading }) => {
      const { records, appendices, ...shown } = municipality;
      const facts = { ...factsOf(municipality), version: name };
      rememberFacts(municipality, facts);
      const body = serialize({ records, ...(appendices && { appendices }) } satisfies Body);
      const head = serialize({ ...reading, facts, shown, body: sha256(body) } satisfies Head);
      const place = placeOf(name);
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(`${place}.body`, body);
        await writeWhole(`${place}.head`, Buffer.concat([sealOf(name, head), head]));
      } catch (error) {
        unhad(error);
      }
    },
    readAll: (folders) => readInThreads(folders, cacheFolder),
  };
}

/** Deletes of what was read before what was not used for the longest time. */
export async function pruneReadings(cacheFolder: string): Promise<void> {
  const folder = join(cacheFolder, "read");
  const names = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  // Another build may prune, or finish a file, at the same moment.
  const files = await Promise.all(
    names.map(async (name) => ({ name, size: 1, used: (await stat(name).catch(unhad))?.mtimeMs ?? 0 })),
  );
  for (const { name } of beyond(files, 2 * most)) await rm(name, { force: true }).catch(unhad);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A municipality whose texts are read when somebody asks for them. */
function lazily(shown: Head["shown"], read: () => Body): Municipality {
  let known: WeakRef<Body> | undefined;
  const body = (): Body => {
    const found = known?.deref() ?? read();
    known = new WeakRef(found);
    return found;
  };
  return {
    ...shown,
    get records() {
      return body().records;
    },
    get appendices() {
      return body().appendices ?? new Map();
    },
  };
}

function bodyIn(file: string, expected: string): Body {
  const bytes = bytesOf(file);
  if (bytes === undefined || sha256(bytes) !== expected) throw new ReadingLostError(output.readingLost(file));
  return deserialize(bytes) as Body;
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return unhad(error);
  }
}

/** What the system refuses is not there. */
function unhad(error: unknown): undefined {
  if (error instanceof Error && "code" in error) return undefined;
  throw error;
}
