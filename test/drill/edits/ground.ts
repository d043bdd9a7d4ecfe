import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeCountry } from "../../../scripts/bench/make/country.ts";
import { type Seeded, seeded } from "../../../scripts/bench/make/seeded.ts";
import { copyEngine } from "../../helpers/engine-copy.ts";

const run = promisify(execFile);

/** Options of a build that edits change. */
export interface SiteOptions {
  today: string;
  pathPrefix: string;
}

/** An invented country and a copy of the engine, both to be edited, built again and again with what is kept of before. */
export interface EditGround {
  readonly content: string;
  readonly engine: string;
  readonly random: Seeded;
  readonly options: SiteOptions;
  /** Standards and municipalities that edits have added, and may rename and take away. */
  readonly added: { readonly standards: string[]; readonly municipalities: string[] };
  /** Builds with all that is kept, and once with nothing; gives the files that differ. */
  readonly differing: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** Makes the country, which the same seed makes the same, and builds it once. */
export async function editGround(seed: number): Promise<EditGround> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-edits-"));
  const [content, engine] = [join(folder, "content"), join(folder, "engine")];
  await writeCountry(content, { municipalities: 4, standards: 3 }, seed);
  await copyEngine(engine);
  const options = { today: "2026-11-22", pathPrefix: "/" };

  async function build(place: string): Promise<string> {
    const cwd = join(folder, place);
    await mkdir(cwd, { recursive: true });
    const site = [
      "--content",
      content,
      "--out",
      "site",
      "--no-pdf",
      "--base-url",
      "https://standarder.example",
    ];
    const chosen = ["--today", options.today, "--path-prefix", options.pathPrefix];
    await run(process.execPath, [join(engine, "scripts/build.ts"), ...site, ...chosen], { cwd });
    return join(cwd, "site");
  }

  await build("kept");
  return {
    content,
    engine,
    random: seeded(seed),
    options,
    added: { standards: [], municipalities: [] },
    differing: async () => {
      const kept = await filesOf(await build("kept"));
      const cold = await filesOf(await build("cold"));
      await rm(join(folder, "cold"), { recursive: true });
      return [...kept.keys(), ...cold.keys()].filter((path) => kept.get(path) !== cold.get(path));
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The bytes of every file; what is kept of earlier sites for readers who still have their pages is none of this one's. */
async function filesOf(site: string): Promise<ReadonlyMap<string, string>> {
  const listed = await readFile(join(site, "assets/earlier.json"), "utf8").catch(() => "{}");
  const earlier = new Set([
    ...Object.keys(JSON.parse(listed) as object),
    "assets/earlier.json",
    ".klarstandard",
  ]);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !earlier.has(file.slice(site.length + 1)));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(site.length + 1), await readFile(file, "base64")] as const),
    ),
  );
}
