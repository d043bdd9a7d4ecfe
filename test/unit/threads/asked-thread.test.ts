import { expect, onTestFinished, test } from "vitest";
import { UserError } from "../../../src/report/user-error.ts";
import { askedThread, type Thread } from "../../../src/threads/index.ts";

function thread(megabytes?: number): Thread<number> {
  const asked = askedThread<number>(
    "./test/fixtures/threads/halves.ts",
    (task) => `number ${task}`,
    megabytes,
  );
  onTestFinished(asked.end);
  return asked;
}

test("a thread does one task after the other", async () => {
  const asked = thread();
  await expect(asked.ask(2)).resolves.toBeUndefined();
  await expect(asked.ask(4)).resolves.toBeUndefined();
});

test("what a task throws, whoever asked is told", async () => {
  await expect(thread().ask(7)).rejects.toThrow("7 is odd.");
});

test("a thread that ends is told with what it worked on", async () => {
  await expect(thread().ask(13)).rejects.toThrow("The thread that worked on number 13 ended (3).");
});

test("a task that takes more memory than a thread may have is told without a stack, with how to mend it", async () => {
  const error: unknown = await thread(32)
    .ask(15)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toBe(
    "UserError: number 15 takes more than 32 MB of memory, far more than any other. Find the file in its folder that is far larger than the rest, and make it smaller.",
  );
});
