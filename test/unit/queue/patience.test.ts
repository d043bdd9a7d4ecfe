import { expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { Patience } from "../../../src/queue/patience.ts";
import { byVersion, type Participant } from "../../../src/queue/presence.ts";
import type { Versions } from "../../../src/queue/versions.ts";
import { problemsOf } from "../../helpers/problems-in.ts";

const versions: Versions = { of: { pages: "p", document: "d" }, shown: "ours" };
const worker = (id: string, pages: string, document: string): Participant => ({
  role: "worker",
  id,
  of: { pages, document },
  shown: `${pages} ${document}`,
});
const never = new Promise<never>(() => undefined);

async function toldOf(isConnected: boolean, there: readonly Participant[]): Promise<string> {
  const patience = new Patience({
    shown: "redis://queue",
    versions,
    minutes: 0.01,
    isConnected: () => isConnected,
    look: async () => there,
    say: () => undefined,
  });
  return (await problemsOf(patience.during("pages", never))).map(problemText).join();
}

test("a queue that stays away ends the build", async () => {
  expect(await toldOf(false, [])).toBe(`KS126 redis://queue
  The queue could not be reached for 0.01 minutes.
  Fix: Start it again, and build again: what was made is not made again. --queue-wait says how long to wait.`);
});

test("workers that never come end it, too, and those of another version are named", async () => {
  expect(await toldOf(true, [worker("1", "older", "d")])).toBe(`KS126 redis://queue
  For 0.01 minutes no worker has taken a job. There are workers of another version: older d.
  Fix: Start at least one with npm run worker, of the same version and with the same queue and secret, or build without --queue. --queue-wait says how long to wait.`);
});

test("as long as there is a worker it is waited for, and work that ends is the end", async () => {
  const patience = new Patience({
    shown: "redis://queue",
    versions,
    minutes: 0.01,
    isConnected: () => true,
    look: async () => [worker("1", "p", "d")],
    say: () => undefined,
  });
  const work = new Promise<string>((resolve) => {
    setTimeout(resolve, 1500, "made");
  });
  expect(await patience.during("pages", work)).toBe("made");
  expect(patience.workers).toBe(1);
});

test("a worker with another browser makes pages, and no documents", () => {
  const all = [worker("1", "p", "another browser"), worker("2", "p", "d"), worker("3", "older", "older")];
  expect(byVersion(all, "worker", "pages", versions)).toEqual({ same: 2, others: ["older older"] });
  expect(byVersion(all, "worker", "document", versions)).toEqual({
    same: 1,
    others: ["older older", "p another browser"],
  });
  expect(byVersion(all, "builder", "pages", versions)).toEqual({ same: 0, others: [] });
});
