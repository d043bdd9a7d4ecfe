import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { manifestOf } from "../../src/manifest/index.ts";
import { strangersIn } from "../../src/publish/strangers.ts";

/** How a build ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** A build that is under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** What is published. */
export interface Published {
  /** The number of the content that it was built from; undefined where there is no site. */
  readonly number: number | undefined;
  /** Why it is not whole; undefined where it is. */
  readonly broken: string | undefined;
}

const invented = resolve(import.meta.dirname, "../fixtures/municipalities/kortstrup");
const script = resolve(import.meta.dirname, "../../scripts/build.ts");
/** The name of a contact, which stands on its page and its paper. */
const numbered = /Rådhuset i Kortstrup ?(\d*)/;
const page = "ledsagelse/index.html";

/**
 * A place of its own where the invented municipality is built again and again, each time with a new number in its
 * texts, and with a temporary folder of its own, so that everything that stays behind is seen.
 */
export class DrillGround {
  readonly folder: string;
  readonly content: string;
  /** What builds are told with `--out`. */
  out: string;
  #number = 0;

  private constructor(folder: string) {
    this.folder = folder;
    this.content = join(folder, "content");
    this.out = join(folder, "web", "site");
  }

  static async make(): Promise<DrillGround> {
    // Short names: in a temporary folder with a long one, a run cannot have a folder of its own (a socket's path).
    const ground = new DrillGround(await mkdtemp(join(tmpdir(), "d-")));
    await mkdir(join(ground.folder, "t"));
    await cp(invented, join(ground.content, "kortstrup"), {
      recursive: true,
      // One standard has pages and papers enough; more would only be made again and again.
      filter: (source) => !/(?:bostoette|hjemmehjaelp|vaerested)\.ts$/.test(source),
    });
    return ground;
  }

  /** The number of the content as it is now. */
  get number(): number {
    return this.#number;
  }

  /** Changes the content, as somebody does who corrects a text. */
  async change(): Promise<number> {
    this.#number += 1;
    const file = join(this.content, "kortstrup/index.ts");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(numbered, `Rådhuset i Kortstrup ${this.#number}`));
    return this.#number;
  }

  start(options: readonly string[] = ["--no-pdf"]): Running {
    const child = spawn(
      process.execPath,
      [script, "--content", this.content, "--out", this.out, ...options],
      {
        cwd: this.folder,
        env: { ...process.env, TMPDIR: join(this.folder, "t") },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
    const { promise, resolve: end } = Promise.withResolvers<Ended>();
    child.once("close", (exitCode, signal) => end({ exitCode, signal, said: said.trim() }));
    return { child, pid: child.pid ?? -1, ended: promise };
  }

  /** Builds and gives how it ended. */
  build(options?: readonly string[]): Promise<Ended> {
    return this.start(options).ended;
  }

  /** Looks at what is published: is every file there as its list says, and from which content is it? */
  async published(): Promise<Published> {
    const manifest = await manifestOf(this.out);
    if (manifest === undefined) return { number: undefined, broken: "there is no list of its files" };
    const { beside, among, changed } = strangersIn(this.out, manifest);
    const missing = [...manifest.keys()].filter((path) => !existsSync(join(this.out, path)));
    const broken = [...beside, ...among, ...changed, ...missing];
    const text = await readFile(join(this.out, page), "utf8").catch(() => "");
    const [, number] = numbered.exec(text) ?? [];
    return {
      number: number === undefined ? undefined : Number(number),
      broken: broken.length === 0 ? undefined : `not as its list says: ${broken.join(", ")}`,
    };
  }

  /** What lies where nothing may stay: beside the site and in the temporary folder. */
  async leftovers(): Promise<readonly string[]> {
    const beside = (await readdir(join(this.out, "..")).catch(() => [])).filter(
      (name) => !this.out.endsWith(name),
    );
    return [...beside, ...(await readdir(join(this.folder, "t"))).map((name) => `temporary folder: ${name}`)];
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
