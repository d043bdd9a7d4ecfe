import type { WriteStream } from "node:tty";
import type { BuildListener } from "./build.ts";

const barWidth = 30;

/** Tells a build's steps on a stream: with a bar that moves on a terminal, as plain lines elsewhere. */
export function terminalListener(stream: Pick<WriteStream, "write" | "isTTY">): BuildListener {
  return {
    step: (text) => {
      stream.write(stream.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
    },
    progress: (what, done, total) => {
      if (!stream.isTTY) return;
      const filled = Math.round((done / total) * barWidth);
      const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
      stream.write(`\r\u001b[K${what} ${bar} ${done}/${total}`);
    },
  };
}
