import { jobProgress } from "../messages/jobs.ts";
import type { Makers } from "../publish/makers.ts";
import { Board } from "./board.ts";
import { tellLost } from "./lost.ts";
import { meterOf } from "./meter.ts";
import { papersByQueue } from "./offered-papers.ts";
import { partsByQueue } from "./offered-parts.ts";
import { Patience } from "./patience.ts";
import { presenceIn } from "./presence.ts";
import { prefix } from "./queue-settings.ts";
import { openRedis, type QueueAddress } from "./redis.ts";
import type { Store } from "./store.ts";
import { versionsHere } from "./versions.ts";

/** What machines that work together have in common. */
export interface QueueOptions {
  readonly address: QueueAddress;
  readonly store: Store;
  readonly secret: string;
}

/** How a build tells what goes on. */
export interface OfferListener {
  readonly step: (text: string) => void;
  readonly progress: (what: string, done: number, total: number) => void;
}

/** A build's side of a queue. */
export interface Offer {
  readonly makers: Makers;
  /** Tells the progress of the build with workers, rate and time left. */
  readonly listener: OfferListener;
  readonly close: () => Promise<void>;
}

/** So many milliseconds pass between two lines that say how far it is. */
const betweenLines = 60_000;

/**
 * Begins to offer what a build misses to workers; `minutes` is the longest that it waits without a queue or a worker.
 *
 * @throws {ProblemsError} where the queue cannot be used.
 */
export async function openOffer(
  { address, store, secret }: QueueOptions,
  minutes: number,
  { step, progress }: OfferListener,
): Promise<Offer> {
  const versions = await versionsHere();
  const redis = await openRedis(address);
  tellLost(redis, address.shown, step);
  const presence = presenceIn(redis, prefix, "builder", versions);
  const patience = new Patience({
    shown: address.shown,
    versions,
    minutes,
    isConnected: () => redis.status === "ready",
    look: presence.look,
    say: step,
  });
  const board = new Board({ redis, store, secret, versions, patience });
  const meter = meterOf(() => patience.workers);
  let told = performance.now();
  const listener: OfferListener = {
    step,
    progress: (what, done, total) => {
      const text = meter.text(what, done, total);
      progress(text, done, total);
      // Where nobody sees a bar move, a line now and then says that it goes on.
      if (performance.now() - told < betweenLines || done === total) return;
      told = performance.now();
      step(jobProgress.line(text, done, total));
    },
  };
  return {
    makers: {
      makeParts: partsByQueue(board, store, listener.progress),
      openPrinter: papersByQueue(board, store),
    },
    listener,
    close: async () => {
      const isThere = redis.status === "ready";
      if (isThere) await presence.leave().catch(() => undefined);
      if (isThere) await board.close().catch(() => undefined);
      redis.disconnect();
    },
  };
}
