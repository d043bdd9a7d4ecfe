import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { inThreads } from "../../../src/threads/index.ts";

const alone = "one processor has no threads beside it";

function work() {
  const here: number[] = [];
  const done: number[] = [];
  return {
    here,
    done,
    options: {
      script: "./test/fixtures/threads/halves.ts",
      nameOf: (task: number) => `number ${task}`,
      here: async (task: number) => void here.push(task),
      onDone: async (task: number) => void done.push(task),
    },
  };
}

test("a few tasks are done here, in their order", async () => {
  const { here, done, options } = work();
  await inThreads([2, 4, 6], options);
  expect([here, done]).toEqual([
    [2, 4, 6],
    [2, 4, 6],
  ]);
});

test("many are done in threads, each of them once", async ({ skip }) => {
  if (availableParallelism() < 2) skip(alone);
  const { here, done, options } = work();
  const tasks = [2, 4, 6, 8, 10, 12, 14, 16];
  await inThreads(tasks, options);
  expect(here).toEqual([]);
  expect(done.toSorted((a, b) => a - b)).toEqual(tasks);
});

test("one that cannot be done ends it", async ({ skip }) => {
  if (availableParallelism() < 2) skip(alone);
  const { options } = work();
  await expect(inThreads([2, 4, 6, 8, 9, 10, 12, 14], options)).rejects.toThrow("9 is odd.");
});
