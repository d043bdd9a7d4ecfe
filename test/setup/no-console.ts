import { afterAll, afterEach } from "vitest";

/**
 * Fails a test in which anything is printed: only `scripts/` speak to the terminal, and a warning
 * that scrolls by in a green run is a warning that nobody reads.
 */
const methods = ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const;
const streams = { stdout: process.stdout, stderr: process.stderr } as const;

const printed: string[] = [];
const restorers: (() => void)[] = [];

for (const name of methods) {
  const original = console[name];
  console[name] = (...values: readonly unknown[]) => {
    printed.push(`console.${name}: ${values.map(String).join(" ")}`);
  };
  restorers.push(() => {
    console[name] = original;
  });
}

for (const [name, stream] of Object.entries(streams)) {
  const original = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array) => {
    printed.push(`${name}: ${Buffer.from(chunk).toString()}`);
    return true;
  };
  restorers.push(() => {
    stream.write = original;
  });
}

function failIfPrinted(): void {
  const lines = printed.splice(0);
  if (lines.length > 0) throw new Error(`Something was printed:\n${lines.join("\n")}`);
}

afterEach(failIfPrinted);

afterAll(() => {
  for (const restore of restorers) restore();
  failIfPrinted();
});
