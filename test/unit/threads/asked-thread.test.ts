import { expect, onTestFinished, test } from "vitest";
import { askedThread, type Thread } from "../../../src/threads/index.ts";

function thread(): Thread<number> {
  const asked = askedThread<number>("./test/fixtures/threads/halves.ts", (task) => `number ${task}`);
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
