import { inspect } from "node:util";
import {
  asksForHelp,
  helpText,
  type RunnableCommand,
  terminalForJson,
  terminalOn,
} from "../../src/command-line/index.ts";
import { asTyped } from "../../src/engine/as-typed.js";
import { listenForInterrupts, onInterrupt } from "../../src/interrupts/index.ts";
import { useOwnTemporaryFolder } from "../../src/interrupts/temporary-folder.js";
import { speak, unknownLanguage } from "../../src/messages/language.ts";
import type { Finding } from "../../src/report/finding.ts";
import type { Measure } from "../../src/report/json.ts";
import { briefTexts } from "../../src/report/text.ts";
import { toldFindings } from "../../src/report/told-findings.ts";
import { UserError } from "../../src/report/user-error.ts";
import { jsonText } from "../../src/report/write-report.ts";

/**
 * Runs a command with the arguments of the command line and sets the exit code that it gives. `--help` shows its
 * forms instead; what a person can mend is told without a stack, and to a program as JSON.
 */
export async function runCommand(
  command: RunnableCommand,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const { forms, hasJson = false, language, run } = command;
  for (const stream of [process.stdout, process.stderr]) stream.on("error", goOnUnread);
  const terminal = terminalOn(process.stdout, process.stderr);
  const unknown = unknownLanguage();
  if (unknown !== undefined) {
    terminal.warn(unknown);
    process.exitCode = 1;
    return;
  }
  if (language !== undefined) speak(language);
  if (asksForHelp(args)) {
    terminal.say(helpText(forms, hasJson));
    return;
  }
  const name = asTyped(forms[0]?.name ?? "");
  const found: Finding[] = [];
  const isForProgram = hasJson && args.includes("--json");
  let measured: readonly Measure[] | undefined;
  const told = isForProgram
    ? terminalForJson((findings, measures) => {
        found.push(...findings);
        measured = measures;
      })
    : terminal;
  const fail = (error: unknown): void => {
    const findings = toldFindings(error, name);
    if (findings === undefined) terminal.warn(inspect(error));
    else if (!isForProgram) terminal.warn(error instanceof UserError ? error.message : briefTexts(findings));
    told.found(findings ?? []);
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
  };
  const end = (): void => {
    if (isForProgram)
      process.stdout.write(
        jsonText({
          command: name,
          exitCode: Number(process.exitCode),
          findings: found,
          ...(measured === undefined ? {} : { measures: measured }),
        }),
      );
  };
  listenForInterrupts(terminal.warn);
  onInterrupt(useOwnTemporaryFolder());
  // What nobody awaits, in Eleventy for example, is told in the same way.
  process.once("uncaughtException", (error) => {
    fail(error);
    end();
    process.exit();
  });
  try {
    process.exitCode = await run(isForProgram ? args.filter((one) => one !== "--json") : args, told);
  } catch (error) {
    fail(error);
  }
  end();
}

/** The reader of a pipe may be gone, or the terminal closed: the work goes on, and the exit code tells how it ended. */
function goOnUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE" && error.code !== "EIO") process.exitCode = 1;
}
