import type { Redis } from "ioredis";
import { jobProgress } from "../messages/jobs.ts";

/** Tells once that the connection to a queue is lost, and once that it is back. */
export function tellLost(redis: Redis, shown: string, say: (text: string) => void): void {
  let isLost = false;
  redis.on("reconnecting", () => {
    if (!isLost) say(jobProgress.lost(shown));
    isLost = true;
  });
  redis.on("ready", () => {
    if (isLost) say(jobProgress.back(shown));
    isLost = false;
  });
}
