import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Redis } from "ioredis";
import { z } from "zod";
import type { JobKind } from "./job.ts";
import type { Versions } from "./versions.ts";

const participant = z.strictObject({
  role: z.enum(["builder", "worker"]),
  id: z.string().max(200),
  of: z.strictObject({ pages: z.string().max(64), document: z.string().max(64) }),
  shown: z.string().max(200),
});

/** A builder or a worker that is there. It says so itself, and nothing but what is told to people depends on it. */
export type Participant = Readonly<z.infer<typeof participant>>;

/** Says that somebody is there, and who else is. */
export interface Presence {
  /** Says it, and gives all the others. */
  readonly look: () => Promise<readonly Participant[]>;
  /** Says that it is there no more. */
  readonly leave: () => Promise<void>;
}

/** Who has said nothing for so many seconds is gone. */
const secondsUntilGone = 15;

/** Begins to be there, beside a queue. */
export function presenceIn(
  redis: Redis,
  prefix: string,
  role: Participant["role"],
  versions: Versions,
): Presence {
  const key = `${prefix}:here`;
  const id = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`;
  const own = JSON.stringify({ role, id, of: versions.of, shown: versions.shown } satisfies Participant);
  return {
    look: async () => {
      // The clocks of several machines differ; that of the queue is one.
      const [now] = (await redis.time()).map(Number);
      const oldest = (now ?? 0) - secondsUntilGone;
      await redis.zadd(key, now ?? 0, own);
      await redis.zremrangebyscore(key, "-inf", `(${oldest}`);
      const all = await redis.zrangebyscore(key, oldest, "+inf");
      return all.filter((one) => one !== own).flatMap(read);
    },
    leave: async () => {
      await redis.zrem(key, own);
    },
  };
}

function read(text: string): readonly Participant[] {
  try {
    const { data } = participant.safeParse(JSON.parse(text));
    return data === undefined ? [] : [data];
  } catch {
    // Anybody may write there.
    return [];
  }
}

/** Finds among those who are there the ones of a role that make, or want, jobs of a kind in the same version, and the others. */
export function byVersion(
  all: readonly Participant[],
  role: Participant["role"],
  kind: JobKind,
  versions: Versions,
): { readonly same: number; readonly others: readonly string[] } {
  const those = all.filter((one) => one.role === role);
  const same = those.filter(({ of }) => of[kind] === versions.of[kind]).length;
  const others = new Set(those.filter(({ of }) => of[kind] !== versions.of[kind]).map(({ shown }) => shown));
  return { same, others: [...others].toSorted() };
}
