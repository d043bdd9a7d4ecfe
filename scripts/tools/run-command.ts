import { asksForHelp, helpText, type RunnableCommand, terminalOn } from "../../src/command-line/index.ts";
import { listenForInterrupts, onInterrupt } from "../../src/interrupts/index.ts";
import { useOwnTemporaryFolder } from "../../src/interrupts/temporary-folder.js";
import { UserError } from "../../src/report/user-error.ts";

/**
 * Runs a command with the arguments of the command line and sets the exit code that it gives. `--help` shows its
 * forms instead; what a person can mend is told without a stack.
 */
export async function runCommand({ forms, run }: RunnableCommand): Promise<void> {
  const args = process.argv.slice(2);
  // The reader of a pipe may be gone, or the terminal closed: the work goes on, and the exit code tells how it ended.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const terminal = terminalOn(process.stdout, process.stderr);
  if (asksForHelp(args)) {
    terminal.say(helpText(forms));
    return;
  }
  listenForInterrupts(terminal.warn);
  onInterrupt(useOwnTemporaryFolder());
  try {
    process.exitCode = await run(args, terminal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.warn(error.message);
    process.exitCode = 1;
  }
}
