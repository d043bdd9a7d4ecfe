import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { FileRecord, manifestName, writeManifest } from "../manifest/index.ts";
import { shardFaults } from "../messages/shards.ts";
import { makeMunicipalities } from "../parts/index.ts";
import { type PdfProblem, PdfProblemsError } from "../pdf/index.ts";
import { machineDay } from "../site/today.ts";
import type { BuildListener } from "./build-listener.ts";
import type { BuildOptions } from "./build-options.ts";
import { contentOf, openAll } from "./open-all.ts";
import { outProblem } from "./out-place.ts";
import { type OutputFolder, openOutput } from "./output-folder.ts";
import { pageStore } from "./page-store.ts";
import { type Printed, printAll } from "./print-all.ts";
import { shardFactsText, shardFileName, shardFiles, shardOptions } from "./shard-file.ts";
import { shardMakers } from "./shard-makers.ts";
import { type Shard, shardOf } from "./shard-of.ts";
import { siteToBuild } from "./site-to-build.ts";

/** What a shard has. */
export interface ShardResult {
  readonly municipalities: number;
  readonly pages: number;
  readonly pdfs: number;
  /** Why PDFs are missing in it; empty unless the build was to keep going. */
  readonly problems: readonly PdfProblem[];
}

/**
 * Builds the pages and PDFs of a shard's municipalities into a folder for `npm run merge`. All content is read and
 * checked, so each machine tells every fault.
 *
 * @throws {ProblemsError} on faults in the data or an output folder that cannot be written.
 * @throws {PdfProblemsError} on PDFs that cannot be made, unless the build is to keep going.
 */
export async function buildShard(
  options: BuildOptions,
  shard: Shard,
  listener: BuildListener,
  cacheFolder?: string,
): Promise<ShardResult> {
  const { today = machineDay() } = options;
  const dated = { ...options, today };
  const [loaded, output] = await openAll(contentOf(dated, cacheFolder), openShard(dated), undefined);
  const { content } = loaded;
  const record = new FileRecord();
  const place = { folder: join(output.work, shardFiles), record };
  try {
    const { site } = siteToBuild(loaded, dated, listener);
    const municipalities = content.municipalities.filter(
      ({ profile }) => shardOf(profile.id, shard.of) === shard.number,
    );
    const { prints, problems }: Printed =
      dated.pdf && municipalities.length > 0
        ? await printAll(loaded, site, {
            ...place,
            jobs: dated.jobs,
            listener,
            ...(cacheFolder === undefined ? {} : { cacheFolder }),
            chosen: { municipalities, hasShared: false },
          })
        : { prints: new Map(), problems: [] };
    if (problems.length > 0 && !dated.keepGoing) throw new PdfProblemsError(problems);
    const { pages } = await makeMunicipalities({ content, site: { ...site, prints } }, municipalities, {
      ...place,
      store: await pageStore(cacheFolder, listener),
    });
    // What carries folders about leaves hidden files behind, so the list stands in the shard's own file.
    await rm(join(place.folder, manifestName), { force: true });
    const files = [...record.files].filter(([path]) => path !== manifestName);
    const facts = shardFactsText({
      shard,
      ...(await shardMakers(content, dated.pdf)),
      today,
      options: shardOptions({ ...dated, municipalities: dated.municipalities.toSorted() }),
      municipalities: municipalities.map(({ profile }) => profile.id),
      pages,
      prints: [...prints],
      files: Object.fromEntries(files.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    });
    await publishShard(output, files, facts);
    const pdfs = [...prints.values()].filter((print) => print !== "failed").length;
    return { municipalities: municipalities.length, pages, pdfs, problems };
  } finally {
    output.discard();
  }
}

/** A shard takes the place of a shard, and never that of a site. */
async function openShard(options: BuildOptions): Promise<OutputFolder> {
  const output = await openOutput(options.out, { content: options.content });
  const isSite = existsSync(join(output.live, manifestName)) && !existsSync(join(output.live, shardFileName));
  if (!isSite) return output;
  output.discard();
  throw outProblem(options.out, shardFaults.isSite());
}

async function publishShard(
  output: OutputFolder,
  files: readonly (readonly [path: string, file: Parameters<FileRecord["remember"]>[1]])[],
  facts: string,
): Promise<void> {
  const record = new FileRecord();
  for (const [path, file] of files) record.remember(`${shardFiles}/${path}`, file);
  await record.write(output.work, shardFileName, facts);
  await writeManifest(output.work, record);
  await output.publish(record);
}
