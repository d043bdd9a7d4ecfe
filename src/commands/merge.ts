import { resolve } from "node:path";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
} from "../command-line/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { help } from "../messages/help.ts";
import { progress } from "../messages/progress.ts";
import { type MergeOptions, mergeShards } from "../publish/merge-shards.ts";
import {
  hostingProblems,
  jobsOf,
  keepOf,
  liesIn,
  missingPdfs,
  secondsSince,
  tellProblems,
} from "./publishing.ts";

/** What `npm run merge` takes. */
export const mergeCommand = {
  name: "npm run merge",
  does: help.merge,
  words: ["SHARD…"],
  options: {
    content: { value: "DIR", does: help.content },
    out: { value: "DIR", does: help.buildOut },
    link: { does: help.buildLink },
    keep: { value: "N", does: help.buildKeep },
    hosting: { value: "DIR", does: help.buildHosting },
    "keep-going": { does: help.buildKeepGoing },
    jobs: { value: "N", does: help.buildJobs },
  },
} as const satisfies Command;

/** Reads the arguments of `npm run merge`; throws ProblemsError with every fault at once. */
export function readMergeOptions(args: readonly string[], cwd: string): MergeOptions {
  const { values, words, problems } = readArguments(mergeCommand, args);
  const out = resolve(cwd, values.out ?? "_site");
  const hosting = values.hosting === undefined ? undefined : resolve(cwd, values.hosting);
  const jobs = jobsOf(mergeCommand, values.jobs);
  const keep = keepOf(mergeCommand, values.keep);
  const shards = words.map((word) => resolve(cwd, word));
  throwIfAny([
    ...problems,
    ...shardProblems(shards, out),
    ...hostingProblems(mergeCommand, hosting, out),
    ...jobs.problems,
    ...keep.problems,
  ]);
  return {
    shards,
    content: resolve(cwd, values.content ?? "municipalities"),
    out,
    asLink: values.link ?? false,
    keep: keep.value,
    ...(hosting === undefined ? {} : { hosting }),
    keepGoing: values["keep-going"] ?? false,
    jobs: jobs.value,
  };
}

/** A site in the place of a shard would take it away. */
function shardProblems(shards: readonly string[], out: string) {
  const faults = [
    ...(shards.length === 0
      ? [["SHARD…", argumentFaults.missing("SHARD…", usage(mergeCommand))] as const]
      : []),
    ...shards
      .filter((shard) => liesIn(shard, out))
      .map((shard) => ["--out", argumentFaults.shardInSite(shard, out)] as const),
  ];
  return faults.map(([at, { what, fix }]) => argumentProblem(mergeCommand, at, what, fix));
}

/** The forms of `npm run merge`. */
export const forms: readonly Command[] = [mergeCommand];

/** Its findings can be had as JSON. */
export const hasJson = true;

/** Joins the shards of a site, and says how long it took and where the site lies. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const start = performance.now();
  const options = readMergeOptions(args, process.cwd());
  const listener = { step: terminal.say, progress: terminal.progress };
  const { pages, pdfs, problems, missing } = await mergeShards(options, listener, ".cache");
  terminal.say(progress.done(secondsSince(start), pages, pdfs, options.out));
  tellProblems(problems, terminal);
  return missingPdfs(missing, terminal);
}
