import { expect, test } from "vitest";
import { run } from "../fuzz/command.ts";

test("eighty changed contents are read, or refused with file and line, in little memory", async () => {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await run(["data", "--runs", "80", "--seed", "5"], {
    say: (text) => said.push(text),
    warn: (text) => warned.push(text),
    progress: () => undefined,
    found: () => undefined,
  });
  expect([warned, code, said.at(-1)]).toEqual([[], 0, "No fault."]);
  const [, accepted = 0, refused = 0, memory = 0] =
    /^(\d+) accepted, (\d+) refused.* (\d+) MB\.$/.exec(said[1] ?? "") ?? [];
  expect(Number(accepted)).toBeGreaterThan(5);
  expect(Number(accepted) + Number(refused)).toBe(80);
  expect(Number(memory)).toBeGreaterThan(50);
}, 120_000);
