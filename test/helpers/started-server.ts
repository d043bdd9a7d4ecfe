import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { assetOf } from "./asset-names.ts";
import { inventedMunicipalities } from "./built-site.ts";
import { copyEngine } from "./engine-copy.ts";

/** A program in a clone of its own, which a test may change: `npm start`, or plain Eleventy. */
export interface StartedProgram {
  /** Waits for a line that the command prints after the earlier ones that were waited for. */
  readonly line: (words: RegExp) => Promise<string>;
  /** Everything that it printed. */
  readonly printed: () => string;
  readonly exitCode: Promise<number | null>;
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
  /** Waits until the address answers with the status and, where they are named, with the words, or with another body than before; gives the body. */
  readonly answer: (
    path: string,
    wanted?: { readonly status?: number; readonly words?: string; readonly not?: string },
  ) => Promise<string>;
  /** Waits until an asset of a page, by its plain name, holds the words. */
  readonly asset: (page: string, name: string, words: string) => Promise<string>;
}

/** A clone of this repository with Lillerup alone, in which a test may change every file. */
export interface Clone {
  readonly path: (name: string) => string;
  readonly edit: (file: string, words: string, others: string) => Promise<void>;
  /** Runs `npm start`. */
  readonly start: (...args: readonly string[]) => StartedProgram;
  /** Runs `npx @11ty/eleventy`. */
  readonly eleventy: (...args: readonly string[]) => StartedProgram;
}

/** Says what is done when a test ends, or all tests of a file: `onTestFinished` or `afterAll`. */
type AtEnd = (work: () => Promise<void>) => void;

/** Copies what `npm start` needs into a folder that goes away, with what was started in it, at the end of the test. */
export async function clonedRepository(atEnd: AtEnd = onTestFinished): Promise<Clone> {
  const around = await mkdtemp(join(tmpdir(), "klarstandard-clone-"));
  atEnd(() => rm(around, { recursive: true, force: true }));
  // Content may stand beside it.
  const folder = join(around, "klarstandard");
  await copyEngine(folder);
  const lillerup = join(folder, "municipalities/lillerup");
  await cp(join(inventedMunicipalities, "lillerup"), lillerup, { recursive: true });
  const path = (name: string) => join(folder, name);
  return {
    path,
    edit: (file, words, others) => edited(path(file), words, others),
    start: started(atEnd, folder, "scripts/start.ts"),
    eleventy: started(atEnd, folder, "node_modules/@11ty/eleventy/cmd.cjs"),
  };
}

async function edited(file: string, words: string, others: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(words)) throw new Error(`${file} does not hold ${words}.`);
  await writeFile(file, text.replace(words, others));
}

const started =
  (atEnd: AtEnd, cwd: string, program: string) =>
  (...args: readonly string[]): StartedProgram => {
    const child = spawn(process.execPath, [program, ...args], { cwd });
    let text = "";
    let seen = 0;
    child.stdout.on("data", (chunk) => (text += String(chunk)));
    child.stderr.on("data", (chunk) => (text += String(chunk)));
    const exit = Promise.withResolvers<number | null>();
    child.once("close", exit.resolve);
    // Waited for: a program that still writes would fill the folder again while it is taken away.
    const stop = async () => {
      child.kill();
      await exit.promise;
    };
    atEnd(stop);
    const line = (words: RegExp) =>
      until(
        () => {
          const found = words.exec(text.slice(seen));
          if (found !== null) seen += found.index + found[0].length;
          return found?.[0];
        },
        () => `${words} in:\n${text}`,
      );
    const originNow = () => /Server at (http:\/\/localhost:\d+)/.exec(text)?.[1];
    const asset: StartedProgram["asset"] = (page, name, words) =>
      until(
        async () => {
          const html = await (await fetch(originNow() + page)).text();
          const body = await (await fetch(originNow() + assetOf(html, name))).text();
          return body.includes(words) ? body : undefined;
        },
        () => `${name} of ${page} with "${words}" after:\n${text}`,
      );
    const answer: StartedProgram["answer"] = (path, { status = 200, words = "", not } = {}) =>
      until(
        async () => {
          const origin = originNow();
          if (origin === undefined) return undefined;
          const response = await fetch(origin + path, { redirect: "manual" });
          const body = await response.text();
          return response.status === status && body.includes(words) && body !== not ? body : undefined;
        },
        () => `${path} with ${status} and "${words}" after:\n${text}`,
      );
    return { line, printed: () => text, exitCode: exit.promise, stop, answer, asset };
  };

async function until<T>(run: () => T | undefined | Promise<T | undefined>, wanted: () => string): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) {
    const found = await run();
    if (found !== undefined) return found;
  }
  throw new Error(`Waited in vain for ${wanted()}`);
}
