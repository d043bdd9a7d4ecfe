import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
} from "../../src/command-line/index.ts";
import { UserError } from "../../src/report/user-error.ts";
import { ReleaseError, releaseFiles, type Step, steps, type VersionedFiles } from "./release-files.ts";

/** What `npm run release` takes. */
const releaseCommand = {
  name: "npm run release",
  does: "Raises the version, and puts what is unreleased in the changelog under it",
  words: [steps.join("|")],
  options: {},
} as const satisfies Command;

/** The forms of `npm run release`. */
export const forms: readonly Command[] = [releaseCommand];

/** It speaks to developers. */
export const language = "en";

const names = ["package.json", "package-lock.json", "publiccode.yml", "CHANGELOG.md"] as const;

/** Writes the next version into every file that names it; commits, tags and publishes nothing. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, problems } = readArguments(releaseCommand, args);
  const step = steps.find((each) => each === words[0]);
  throwIfAny(step === undefined ? [...problems, stepProblem(words[0])] : problems);
  const { stdout } = await promisify(execFile)("git", ["status", "--porcelain"]);
  if (stdout !== "") throw new UserError("There are changes that are not committed. Commit them first.");
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(name, "utf8")] as const));
  const { version, files } = released(
    Object.fromEntries(texts) as unknown as VersionedFiles,
    step ?? "patch",
  );
  for (const name of names) await writeFile(name, files[name]);
  terminal.say(`Wrote ${version} into ${names.join(", ")}. Read the changelog, run .ci/run, and then:`);
  terminal.say(
    `git commit --all --message "Release ${version}" && git tag v${version} && git push --follow-tags`,
  );
  return 0;
}

function stepProblem(word = "") {
  return argumentProblem(
    releaseCommand,
    word,
    "It is not said which part of the version to raise.",
    `Write ${steps.join(", ")}.`,
  );
}

function released(files: VersionedFiles, step: Step) {
  try {
    return releaseFiles(files, step, new Date().toISOString().slice(0, 10));
  } catch (error) {
    if (error instanceof ReleaseError) throw new UserError(error.message, { cause: error });
    throw error;
  }
}
