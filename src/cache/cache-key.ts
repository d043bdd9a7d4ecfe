import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { ownFile } from "./own-file.ts";
import { writeWhole } from "./write-whole.ts";

const longest = 1024;

/** Where the key of this user lies: outside every folder that a cache can be put into from elsewhere. */
export function usualKeyFile(environment: NodeJS.ProcessEnv = process.env): string {
  const state = environment["XDG_STATE_HOME"] || join(homedir(), ".local", "state");
  return join(state, "klarstandard", "cache-key");
}

/**
 * Gives the secret by which a cache knows its own entries, and makes it the first time. A file that others can read or
 * that is none of this user's is no secret, and is made anew: what it has signed is printed again.
 */
export async function cacheKey(file: string): Promise<string> {
  const known = (await ownFile(file, longest, { isSecret: true }))?.toString("utf8");
  if (known !== undefined && /^[0-9a-f]{64}$/.test(known)) return known;
  const key = randomBytes(32).toString("hex");
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeWhole(file, key, 0o600);
  return key;
}
