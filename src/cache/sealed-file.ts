import { createHmac, timingSafeEqual } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { ownFile } from "./own-file.ts";
import { writeWhole } from "./write-whole.ts";

const sealOf = (text: string, key: string): Buffer => createHmac("sha256", key).update(text).digest();

const sealLength = 64;

/**
 * Reads the plain data of a file that `writeSealed` wrote with this key; undefined where it is not there, not whole, too
 * long (in bytes), or anybody else's.
 */
export async function sealedFile(path: string, key: string, longest: number): Promise<unknown> {
  const text = (await ownFile(path, longest + sealLength))?.toString("utf8") ?? "";
  const seal = Buffer.from(text.slice(0, sealLength), "hex");
  const expected = sealOf(text.slice(sealLength), key);
  if (seal.length !== expected.length || !timingSafeEqual(seal, expected)) return undefined;
  return JSON.parse(text.slice(sealLength));
}

/** Writes plain data with the seal of a key, whole or not at all. */
export async function writeSealed(path: string, data: unknown, key: string): Promise<void> {
  const text = JSON.stringify(data);
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, sealOf(text, key).toString("hex") + text);
}
