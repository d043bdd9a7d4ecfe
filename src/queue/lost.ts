import type { Redis } from "ioredis";
import { queueProgress } from "../messages/queue.ts";

/** Tells once that the connection to a queue is lost, and once that it is back. */
export function tellLost(redis: Redis, shown: string, say: (text: string) => void): void {
  let isLost = false;
  redis.on("reconnecting", () => {
    if (!isLost) say(queueProgress.lost(shown));
    isLost = true;
  });
  redis.on("ready", () => {
    if (isLost) say(queueProgress.back(shown));
    isLost = false;
  });
}
