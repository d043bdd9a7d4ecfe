import { utimesSync } from "node:fs";
import { workerData } from "node:worker_threads";

// The whole of a thread that a lock starts: it touches the file of the lock as long as its process lives.
const { file, every } = workerData as { readonly file: string; readonly every: number };

setInterval(() => {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The lock was given up, and this thread ends.
  }
}, every);
