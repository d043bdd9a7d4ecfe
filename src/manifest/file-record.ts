import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writing } from "../report/machine-fault.ts";

/** What was written into a file. */
export interface WrittenFile {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** It was on the disk before this build, which has read it as it was written. */
  readonly isReadBack?: true;
}

/** Remembers what was written into which file of a folder, by its path in it with `/`. */
export class FileRecord {
  readonly #files = new Map<string, WrittenFile>();

  /** Every file, by its path. */
  get files(): ReadonlyMap<string, WrittenFile> {
    return this.#files;
  }

  /** Remembers a file that was written elsewhere; a text is UTF-8. A site path may begin with its slash. */
  add(path: string, data: string | Uint8Array): void {
    this.#files.set(path.replace(/^\//, ""), written(data));
  }

  /** Remembers a file of which is known what it holds. */
  remember(path: string, file: WrittenFile): void {
    this.#files.set(path, file);
  }

  /** Writes a file with the folders above it, and remembers it. */
  async write(folder: string, path: string, data: string | Uint8Array): Promise<void> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writing(file, writeFile(file, data));
    this.add(path, data);
  }
}

/** Says what a file holds that has these bytes. */
export function written(data: string | Uint8Array): WrittenFile {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  return { size: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}
