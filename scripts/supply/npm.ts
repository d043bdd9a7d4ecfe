import { execFile } from "node:child_process";
import { basename } from "node:path";

/** What npm printed, read as JSON where it is JSON. */
export interface NpmAnswer {
  readonly json: unknown;
  readonly errors: string;
}

/** Asks npm something in this repository. */
export type Npm = (...args: readonly string[]) => Promise<NpmAnswer>;

/** The npm that runs this command, else the machine's. */
export const npm: Npm = (...args) => {
  const cli = process.env["npm_execpath"];
  const isKnown = cli !== undefined && basename(cli) === "npm-cli.js";
  const program = isKnown ? process.execPath : "npm";
  // One try is enough: whoever has no network need not wait for minutes.
  const line = [...(isKnown ? [cli] : []), ...args, "--fetch-retries=0"];
  const answer = Promise.withResolvers<NpmAnswer>();
  execFile(program, line, { maxBuffer: 64 * 1024 * 1024 }, (_, output, errors) =>
    answer.resolve({ json: parsed(output), errors }),
  );
  return answer.promise;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no answer.
    return undefined;
  }
}
