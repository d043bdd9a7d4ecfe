import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { mostMemory, type ReaderMessage, type ReaderTask } from "./reader.ts";

/** What came of reading changed files. */
export interface DataFuzz {
  readonly accepted: number;
  readonly refused: number;
  /** How often each code refused a content. */
  readonly codes: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  /** The most memory that a reader took, in bytes. */
  readonly memory: number;
}

/** How long one content may take, in milliseconds; a second is usual for the largest, and a busy machine starts a process in some. */
const patience = 60_000;

/**
 * Reads changed contents in a process of its own, because a parser that ends takes its process with it. Each reader goes
 * on behind the trial that ended the one before.
 */
export async function fuzzData(
  runs: number,
  seed: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<DataFuzz> {
  const codes = new Map<string, number>();
  const faults: string[] = [];
  const counts = { accepted: 0, refused: 0, memory: 0 };
  for (let from = 0; from < runs; ) {
    let begun = from;
    const memory = await reading({ runs, seed, from }, (message) => {
      if ("begins" in message) begun = message.begins;
      else {
        begun = message.ends + 1;
        counts[message.codes.length > 0 ? "refused" : "accepted"] += 1;
        for (const code of message.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
        faults.push(...message.faults.map((fault) => `${message.ends}: ${fault}`));
        onProgress(begun);
      }
    });
    if (begun < runs) faults.push(`${begun}: the reader ended or hung`);
    counts.memory = Math.max(counts.memory, memory);
    from = begun < runs ? begun + 1 : runs;
  }
  if (counts.memory > mostMemory) faults.push(`A reader took ${Math.round(counts.memory / 1024 / 1024)} MB.`);
  return { ...counts, codes, faults };
}

/** Gives the most memory that the reader took. */
async function reading(task: ReaderTask, hear: (message: ReaderMessage) => void): Promise<number> {
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), [JSON.stringify(task)], {
    stdio: "ignore",
  });
  let memory = 0;
  let patienceEnds = setTimeout(() => child.kill("SIGKILL"), patience);
  child.on("message", (message: ReaderMessage | { readonly memory: number }) => {
    clearTimeout(patienceEnds);
    patienceEnds = setTimeout(() => child.kill("SIGKILL"), patience);
    if ("memory" in message) memory = message.memory;
    else hear(message);
  });
  await new Promise((ended) => child.once("exit", ended));
  clearTimeout(patienceEnds);
  return memory;
}
