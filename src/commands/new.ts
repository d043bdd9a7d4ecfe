import type { Terminal } from "../command-line/index.ts";
import { progress } from "../messages/progress.ts";
import { newCommands, newRecord } from "../scaffold/index.ts";

export { newCommands as forms };

/** Its faults can be had as JSON. */
export const hasJson = true;

/** Begins a municipality or a standard, and says what was written and what to do next. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const { written, next } = await newRecord(args, today);
  for (const file of written) terminal.say(progress.wrote(file));
  terminal.say(next);
  return 0;
}
