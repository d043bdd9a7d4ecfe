import { type ReaderTask, readTrials } from "./reader.ts";

// The whole of a process that `fuzzData` starts: where it ends, the trial that it had begun has ended it.
const task = JSON.parse(process.argv[2] ?? "{}") as ReaderTask;
await readTrials(task, (message) => {
  process.send?.(message);
  process.send?.({ memory: process.resourceUsage().maxRSS * 1024 });
});
process.disconnect();
