import { written } from "../manifest/index.ts";
import { jobFaults } from "../messages/jobs.ts";
import { sha256Text } from "../publish/foreign-file.ts";
import { JobError } from "./job-error.ts";

/** A place for bytes that several machines reach: a shared folder, or a bucket. It is trusted with nothing. */
export interface Shelf {
  /** Gives what lies under a name; undefined where nothing does, or more than `longest` bytes. */
  readonly read: (name: string, longest: number) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Whether so many bytes lie under a name. */
  readonly has: (name: string, size: number) => Promise<boolean>;
}

/** Holds bytes by the SHA-256 of what they are, so that nobody can put others in their place unseen. */
export interface Store {
  /** Puts bytes there, unless they are; gives their name. Throws ProblemsError where that cannot be done. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /**
   * Gives the bytes of a name. Throws JobError where they are not there, are too long or are others, and ProblemsError
   * where the place cannot be reached.
   */
  readonly get: (name: string, longest: number) => Promise<Uint8Array>;
}

/** Makes a store of a shelf: what it gives is compared with its name. */
export function storeOn(shelf: Shelf): Store {
  return {
    put: async (bytes) => {
      const { sha256: name, size } = written(bytes);
      if (!(await shelf.has(name, size))) await shelf.write(name, bytes);
      return name;
    },
    get: async (name, longest) => {
      if (!sha256Text.safeParse(name).success) throw new JobError(jobFaults.notStored(name));
      const bytes = await shelf.read(name, longest);
      if (bytes === undefined) throw new JobError(jobFaults.notStored(name));
      if (written(bytes).sha256 !== name) throw new JobError(jobFaults.otherBytes(name));
      return bytes;
    },
  };
}
