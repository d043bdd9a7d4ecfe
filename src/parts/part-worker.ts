// A thread that makes parts, one after the other, as they are asked for.
import { parentPort } from "node:worker_threads";
import { buildPages } from "../site/build-pages.ts";
import type { PartAnswer, PartTask } from "./part-threads.ts";

const answer = (said: PartAnswer): void => parentPort?.postMessage(said, []);

parentPort?.on("message", ({ order, folder }: PartTask) => {
  buildPages(order, folder).then(
    () => answer({}),
    (error: unknown) => answer({ error: error instanceof Error ? error : new Error(String(error)) }),
  );
});
