import type { ProblemCode } from "../load/index.ts";

/** An option of a command. */
export interface CommandOption {
  /** What stands after it, for example `DIR`; left out for a switch. */
  readonly value?: string;
  readonly isRepeatable?: true;
  readonly isRequired?: true;
  /** What it does, in one line. */
  readonly does: string;
}

/** A command as its door reads it and as `--help` shows it: the one list of what it takes. */
export interface Command {
  /** As it is written, for example `npm run build`. */
  readonly name: string;
  /** What it does, in one line. */
  readonly does: string;
  /** What stands without an option, in its order, for example `<id>`. */
  readonly words?: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** The code of faults in its arguments; KS93 when left out. */
  readonly code?: ProblemCode;
}
