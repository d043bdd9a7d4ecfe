import { type ExecFileException, execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifying } from "../../messages/pdf/verify.ts";
import { UserError } from "../../report/user-error.ts";

/** veraPDF, pinned: another version may know other rules (docs/decisions say why greenfield). */
export const veraPdf = {
  version: "1.28.2",
  sha256: "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6",
} as const;
const mainClass = "org.verapdf.apps.GreenfieldCliWrapper";
const copyGoal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

/** Thrown where veraPDF cannot run on this machine; the message says what is missing. */
export class VerifierMissingError extends UserError {
  override readonly name = "VerifierMissingError";
}

/** Thrown where veraPDF ran but gave no report that can be trusted. */
export class VerifierFailedError extends UserError {
  override readonly name = "VerifierFailedError";
}

interface Ran {
  readonly error: ExecFileException | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, parameters: readonly string[]): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const limit = 512 * 1024 * 1024;
  execFile(program, parameters, { maxBuffer: limit }, (error, stdout, stderr) =>
    resolve({ error, stdout, stderr }),
  );
  return promise;
}

async function requireProgram(name: "java" | "mvn", program: string, parameter: string): Promise<void> {
  const { error } = await run(program, [parameter]);
  if (error !== null) throw new VerifierMissingError(verifying.noProgram(name));
}

async function isWhole(jar: string): Promise<boolean> {
  try {
    return (
      createHash("sha256")
        .update(await readFile(jar))
        .digest("hex") === veraPdf.sha256
    );
  } catch {
    // Not fetched yet.
    return false;
  }
}

/**
 * Fetches veraPDF through Maven into `folder`, once; gives the path of its jar.
 * Throws VerifierMissingError where Java or Maven are missing or Maven cannot fetch it.
 */
export async function veraPdfIn(folder: string, java = "java"): Promise<string> {
  await requireProgram("java", java, "-version");
  const jar = join(folder, `greenfield-apps-${veraPdf.version}.jar`);
  if (await isWhole(jar)) return jar;
  await requireProgram("mvn", "mvn", "--version");
  await mkdir(folder, { recursive: true });
  const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${veraPdf.version}`;
  const { stdout } = await run("mvn", [
    "-B",
    "-q",
    "--strict-checksums",
    copyGoal,
    artifact,
    `-DoutputDirectory=${folder}`,
  ]);
  if (await isWhole(jar)) return jar;
  const reason = /\[ERROR\] (.*)/u.exec(stdout)?.[1] ?? verifying.otherFile();
  throw new VerifierMissingError(verifying.notFetched(reason));
}

/** What veraPDF is asked, and of what. */
export interface VeraPdfRun {
  readonly jar: string;
  readonly java?: string;
  /** Files, and folders with all PDFs below them. */
  readonly targets: readonly string[];
  /** `claimed` is everything that a document says that it conforms to. */
  readonly flavour: "claimed" | "PDF/UA-1";
  /** Whether it ends within seconds: what Java does for a program that runs long costs more than it gives. */
  readonly isShort: boolean;
}

const flavours = { claimed: "0", "PDF/UA-1": "ua1" } as const;

/** Runs veraPDF in one Java process; gives its JSON report. */
export async function veraPdfReport(asked: VeraPdfRun): Promise<unknown> {
  const { jar, java = "java", targets, flavour, isShort } = asked;
  // It leaves a log behind in Java's temporary folder.
  const temporary = await mkdtemp(join(tmpdir(), "klarstandard-verapdf-"));
  const machine = ["-XX:+UseSerialGC", ...(isShort ? ["-XX:TieredStopAtLevel=1"] : [])];
  const program = [...machine, `-Djava.io.tmpdir=${temporary}`, "-cp", jar, mainClass];
  const options = ["--recurse", "--flavour", flavours[flavour], "--format", "json"];
  const { error, stdout, stderr } = await run(java, [
    ...program,
    ...options,
    "--maxfailuresdisplayed",
    "3",
    ...targets,
  ]);
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    const reason = stderr.trim().split("\n")[0] ?? error?.message ?? verifying.noOutput();
    throw new VerifierFailedError(verifying.noReport(reason), { cause });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
