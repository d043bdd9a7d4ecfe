import type { WriteStream } from "node:tty";
import type { Finding } from "../report/finding.ts";
import type { Measure } from "../report/json.ts";
import { harmless } from "../report/visible.ts";

/** Where a command tells how it goes on. */
export interface Terminal {
  /** A line of the result. */
  readonly say: (text: string) => void;
  /** A fault or a warning; it goes to the error stream. */
  readonly warn: (text: string) => void;
  /** Findings for programs that asked for JSON; a person reads them in what is said. */
  readonly found: (findings: readonly Finding[], measures?: readonly Measure[]) => void;
  /** One more of many is done; shown only where somebody can see it move. */
  readonly progress: (what: string, done: number, total: number) => void;
}

type Stream = Pick<WriteStream, "write" | "isTTY">;

const barWidth = 30;

/** Tells on two streams: with a bar that moves on a terminal, as plain lines elsewhere. */
export function terminalOn(out: Stream, errors: Stream): Terminal {
  const line = (stream: Stream) => (text: string) => {
    stream.write(`${stream.isTTY ? "\r\u001b[K" : ""}${harmless(text)}\n`);
  };
  return {
    say: line(out),
    warn: line(errors),
    found: () => undefined,
    progress: (what, done, total) => {
      if (!out.isTTY) return;
      const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
      const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
      out.write(`\r\u001b[K${what} ${bar} ${done}/${total}`);
      if (done === total) out.write("\r\u001b[K");
    },
  };
}

/** Tells nothing but its findings, to `found`: what a program reads must be one JSON text. */
export function terminalForJson(found: Terminal["found"]): Terminal {
  const nothing = (): void => undefined;
  return { say: nothing, warn: nothing, progress: nothing, found };
}
