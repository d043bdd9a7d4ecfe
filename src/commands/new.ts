import type { Terminal } from "../command-line/index.ts";
import { preview } from "../messages/preview.ts";
import { progress } from "../messages/progress.ts";
import { writePreview } from "../preview/index.ts";
import { newCommands, newRecord, readRequest } from "../scaffold/index.ts";

export { newCommands as forms };

/** Its faults can be had as JSON. */
export const hasJson = true;

/** Begins a municipality or a standard, or shows a theme; says what was written and what to do next. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = readRequest(args);
  if (request.kind === "theme") {
    const { file, passes } = await writePreview(request);
    terminal.say(preview.wrote(file));
    return passes ? 0 : 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { written, next } = await newRecord(args, today);
  for (const file of written) terminal.say(progress.wrote(file));
  terminal.say(next);
  return 0;
}
