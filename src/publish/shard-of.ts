import { createHash } from "node:crypto";

/** A share of a site's municipalities that one of several machines makes, as `--shard 2/4` names it. */
export interface Shard {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

/** More machines than municipalities help nobody. */
const most = 100;

/** Gives the number of the shard that makes a municipality. It depends on its id alone: one more municipality moves no other. */
export function shardOf(id: string, of: number): number {
  const hash = createHash("sha256").update(id).digest("hex");
  return (Number.parseInt(hash.slice(0, 12), 16) % of) + 1;
}

/** Reads a shard as it is written, for example `2/4`; gives undefined where it is none. */
export function readShard(written: string): Shard | undefined {
  const [, number, of] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written) ?? []).map(Number);
  if (number === undefined || of === undefined || number > of || of > most) return undefined;
  return { number, of };
}

/** Writes a shard as it is read. */
export function shardText({ number, of }: Shard): string {
  return `${number}/${of}`;
}
