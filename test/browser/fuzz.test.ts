import { expect, test } from "vitest";
import { run } from "../fuzz/command.ts";

// Two minutes are too few where the machine has other work; `npm run fuzz` makes as many as one has time for.
test("six hard contents are printed whole, or refused with their line", { timeout: 600_000 }, async () => {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await run(["--runs", "6", "--seed", "1"], {
    say: (text) => said.push(text),
    warn: (text) => warned.push(text),
    progress: () => undefined,
    found: () => undefined,
  });
  // Without Java the reason stands alone, and the rest was looked at.
  expect(warned.filter((text) => !text.startsWith("veraPDF did not run"))).toEqual([]);
  expect([0, 3]).toContain(code);
  expect(said.at(-1)).toBe("No fault.");
  const [, accepted = 0, refused = 0] = /^(\d+) accepted, (\d+) refused/.exec(said[1] ?? "") ?? [];
  expect(Number(accepted)).toBeGreaterThan(3);
  expect(Number(accepted) + Number(refused)).toBe(6);
});
