import { type ExecFileException, execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { filesOf, inventedMunicipalities } from "./built-site.ts";

const buildScript = resolve("scripts/build.ts");

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number | string;
  readonly printed: string;
  readonly errors: string;
}

/** A working folder of an editor, with Lillerup in `municipalities/`, in which `npm run build` runs. */
export interface Workshop {
  readonly folder: string;
  /** Runs the build script as npm does, with a Node of its own. */
  readonly build: (args: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<Outcome>;
  /** Replaces words in a file below `municipalities/` until the test ends; throws when they are not there. */
  readonly edit: (file: string, words: string, others: string) => Promise<void>;
  /** Gives one sum over the names and the bytes of every file in a folder. */
  readonly sumOf: (folder: string) => Promise<string>;
}

/** Sets up a working folder that goes away with the test file. */
export async function workshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-work-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const municipalities = join(folder, "municipalities");
  await cp(join(inventedMunicipalities, "lillerup"), join(municipalities, "lillerup"), { recursive: true });
  return {
    folder,
    build: (args, environment = {}) =>
      run([buildScript, ...args], folder, { ...process.env, ...environment }),
    edit: (file, words, others) => edited(join(municipalities, file), words, others),
    sumOf: (name) => sumOf(join(folder, name)),
  };
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const done = Promise.withResolvers<Outcome>();
  execFile(process.execPath, args, { cwd, env }, (error: ExecFileException | null, printed, errors) => {
    done.resolve({ exitCode: error === null ? 0 : (error.code ?? "killed"), printed, errors });
  });
  return done.promise;
}

async function edited(file: string, words: string, others: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(words)) throw new Error(`${file} does not say ${words}`);
  onTestFinished(() => writeFile(file, text));
  await writeFile(file, text.replace(words, others));
}

async function sumOf(folder: string): Promise<string> {
  const sum = createHash("sha256");
  for (const file of await filesOf(folder)) sum.update(file).update(await readFile(join(folder, file)));
  return sum.digest("hex");
}
