import { z } from "zod";
import { written } from "../manifest/index.ts";
import { jobFaults } from "../messages/jobs.ts";
import { fileFacts, pathInFolder } from "../publish/foreign-file.ts";
import { JobError } from "./job-error.ts";

/** What a job made: what is said of it, and its files by their path. It travels as one piece, because a bucket asks for each. */
export interface Bundle<Head> {
  readonly head: Head;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The length of the list stands in so many bytes before it. */
const lengthSize = 4;
const longestList = 64 * 1024 * 1024;

const list = z.strictObject({
  head: z.unknown(),
  files: z.record(pathInFolder, fileFacts),
});

/** Packs what was made: a list with the size and hash of each file, and then their bytes. */
export function packed({ head, files }: Bundle<unknown>): Uint8Array {
  const paths = [...files.keys()].toSorted();
  const facts = Object.fromEntries(paths.map((path) => [path, written(files.get(path) ?? "")]));
  const text = Buffer.from(JSON.stringify({ head, files: facts }));
  const length = Buffer.alloc(lengthSize);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, ...paths.map((path) => files.get(path) ?? new Uint8Array())]);
}

/**
 * Unpacks what was made. Throws JobError where a file is not as its list says or would lie outside of its folder, where
 * bytes are left over, and where the head is not of its schema.
 */
export function unpacked<Head>(bytes: Uint8Array, schema: z.ZodType<Head>): Bundle<Head> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.length < lengthSize ? 0 : view.readUInt32BE(0);
  const start = lengthSize + length;
  if (length === 0 || length > longestList || start > view.length) throw damaged();
  const { data } = list.safeParse(jsonOf(view.toString("utf8", lengthSize, start)));
  const head = schema.safeParse(data?.head);
  if (data === undefined || !head.success) throw damaged();
  let at = start;
  const files = new Map<string, Uint8Array>();
  for (const [path, { size, sha256 }] of Object.entries(data.files)) {
    const file = view.subarray(at, at + size);
    at += size;
    if (file.length !== size || written(file).sha256 !== sha256) throw damaged();
    files.set(path, file);
  }
  if (at !== view.length) throw damaged();
  return { head: head.data, files };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no list.
    return undefined;
  }
}

function damaged(): JobError {
  return new JobError(jobFaults.damaged());
}
