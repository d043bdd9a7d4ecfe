import type { Language } from "../messages/language.ts";
import type { ProblemCode } from "../report/codes.ts";
import type { Terminal } from "./terminal.ts";

/** An option of a command. */
export interface CommandOption {
  /** What stands after it, for example `DIR`; left out for a switch. */
  readonly value?: string;
  readonly isRepeatable?: true;
  readonly isRequired?: true;
  readonly does: Does;
}

/** What something does, in one line: as editors read it, or in English where only developers do. */
export type Does = string | (() => string);

/** A command as it is read and as `--help` shows it: the one list of what it takes. */
export interface Command {
  /** As it is written, for example `npm run build`. */
  readonly name: string;
  readonly does: Does;
  /** What stands without an option, in its order, for example `<id>`; the last can end in `…`, where there may be more. */
  readonly words?: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** The code of faults in its arguments; KS93 when left out. */
  readonly code?: ProblemCode;
}

/** A command with what it does. */
export interface RunnableCommand {
  /** Its forms, as `--help` shows them. */
  readonly forms: readonly Command[];
  /** Whether its findings can be had as JSON, with `--json`. */
  readonly hasJson?: boolean;
  /** The one language it speaks; left out where it speaks that of its reader. */
  readonly language?: Language;
  /**
   * Runs it with the arguments of the command line and gives the exit code.
   *
   * @throws {UserError} on what a person can mend.
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
