// A thread that reads municipalities, one after the other, as it is asked to.
import { readAhead } from "../load/index.ts";
import { answerTasks } from "../threads/index.ts";
import { keptReadings } from "./kept-readings.ts";
import type { ReadingTask } from "./read-ahead.ts";

answerTasks(async ({ folder, cacheFolder }: ReadingTask) => {
  const readings = await keptReadings(cacheFolder);
  if (readings !== undefined) await readAhead(folder, readings);
});
