import { isExpected } from "../../src/build/expected-error.ts";
import { asksForHelp, type Command, helpText } from "../../src/command/index.ts";

/**
 * Runs a command with the arguments of the command line and sets the exit code that it gives. `--help` shows its
 * forms instead; what a person can mend is told without a stack.
 */
export async function door(
  forms: readonly Command[],
  run: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    console.log(helpText(forms));
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
