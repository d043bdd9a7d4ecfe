// A thread that makes parts, one after the other, as they are asked for.
import { buildPages } from "../site/build-pages.ts";
import { answerTasks } from "../threads/index.ts";
import type { PartTask } from "./part-threads.ts";

answerTasks(async ({ order, folder }: PartTask) => {
  await buildPages(order, folder);
});
