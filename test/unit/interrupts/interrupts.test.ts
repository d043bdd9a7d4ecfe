import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";

const room = JSON.stringify(resolve("src/interrupts/index.ts"));

/** A program that listens for signals, registers clean-ups, and would run for a minute. */
async function started(cleanUps: string) {
  const program = `
    import { listenForInterrupts, onFirstInterrupt, onInterrupt } from ${room};
    const say = (text) => console.log(text);
    listenForInterrupts(say);
    ${cleanUps}
    setTimeout(() => undefined, 60_000);
    say("ready");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += String(chunk)));
  await once(child.stdout, "data");
  const start = performance.now();
  const ended = once(child, "close").then(([code, signal]) => ({
    code: code ?? signal,
    printed: printed.split("\n").slice(1, -1),
    milliseconds: performance.now() - start,
  }));
  return { signal: (name: NodeJS.Signals) => child.kill(name), ended };
}

test.for([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s does every clean-up, says so, and ends the run with %i", async ([name, exitCode]) => {
  const { signal, ended } = await started(`
    onInterrupt(() => say("first"));
    const takeAway = onInterrupt(() => say("taken away"));
    onInterrupt(() => { throw new Error("fails"); });
    onInterrupt(() => say("last"));
    takeAway();`);
  signal(name);
  const { code, printed, milliseconds } = await ended;
  expect(printed).toEqual(["last", "first", `Stopped (${name}). What was published stays as it was.`]);
  expect(code).toBe(exitCode);
  expect(milliseconds).toBeLessThan(2000);
});

test("a signal that comes twice at once, as Ctrl+C under npm does, leaves time for the clean-ups", async () => {
  const { signal, ended } = await started(`onInterrupt(() => say("cleaned"));`);
  signal("SIGINT");
  signal("SIGINT");
  expect(await ended).toMatchObject({ code: 130, printed: ["cleaned", expect.stringContaining("Stopped")] });
});

/** As a network drive that is gone does. */
const hangs = "onInterrupt(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));";

test("a clean-up that hangs is given up", async () => {
  const { signal, ended } = await started(hangs);
  signal("SIGTERM");
  const { code, milliseconds } = await ended;
  expect(code).toBe("SIGTERM");
  // Two seconds on a machine that has a processor free.
  expect(milliseconds).toBeLessThan(4000);
});

test("a second signal ends the run at once", async () => {
  const { signal, ended } = await started(hangs);
  signal("SIGTERM");
  await wait(300);
  signal("SIGINT");
  const { code, milliseconds } = await ended;
  expect(code).toBe("SIGINT");
  expect(milliseconds).toBeLessThan(3000);
});

test("who gives back what it has taken ends by itself, with its own exit code", async () => {
  const { signal, ended } = await started(`
    onInterrupt(() => say("cleaned up"));
    onFirstInterrupt(() => {
      say("gives back");
      setTimeout(() => process.exit(0), 100);
    });
  `);
  signal("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, printed: ["gives back", "cleaned up"] });
});

test("a second signal ends at once who does not", async () => {
  const { signal, ended } = await started('onFirstInterrupt(() => say("gives back"));');
  signal("SIGTERM");
  await wait(300);
  signal("SIGTERM");
  expect(await ended).toMatchObject({
    code: 143,
    printed: ["gives back", "Stopped (SIGTERM). What was published stays as it was."],
  });
});
