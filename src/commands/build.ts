import { resolve } from "node:path";
import {
  argumentProblem,
  type Command,
  dayProblems,
  oneOf,
  pathPrefix,
  readArguments,
  type Terminal,
  throwIfAny,
} from "../command-line/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { help } from "../messages/help.ts";
import { progress } from "../messages/progress.ts";
import { queueFaults } from "../messages/queue.ts";
import { shardProgress } from "../messages/shards.ts";
import type { BuildListener, BuildResult } from "../publish/build-listener.ts";
import type { BuildOptions } from "../publish/build-options.ts";
import { buildShard } from "../publish/build-shard.ts";
import { buildSite } from "../publish/build-site.ts";
import { readShard, type Shard, shardText } from "../publish/shard-of.ts";
import { exampleBaseUrl } from "../site/site-request.ts";
import { siteForms } from "../view/site-form.ts";
import { hostingProblems, jobsOf, keepOf, missingPdfs, secondsSince, tellProblems } from "./publishing.ts";
import { type QueueValues, queueOptions, queueRoom, readQueueOptions, waitOf } from "./queue-options.ts";

/** What `npm run build` takes. */
export const buildCommand = {
  name: "npm run build",
  does: help.build,
  options: {
    municipality: { value: "ID", isRepeatable: true, does: help.buildMunicipality },
    content: { value: "DIR", does: help.content },
    out: { value: "DIR", does: help.buildOut },
    link: { does: help.buildLink },
    keep: { value: "N", does: help.buildKeep },
    hosting: { value: "DIR", does: help.buildHosting },
    shard: { value: "N/M", does: help.buildShard },
    ...queueOptions,
    "queue-wait": { value: "MIN", does: help.queueWait },
    "base-url": { value: "URL", does: help.buildBaseUrl },
    "path-prefix": { value: "/x/", does: help.buildPathPrefix },
    form: { value: siteForms.join("|"), does: help.buildForm },
    "keep-going": { does: help.buildKeepGoing },
    "no-pdf": { does: help.buildNoPdf },
    relative: { does: help.buildRelative },
    "no-offline": { does: help.buildNoOffline },
    jobs: { value: "N", does: help.buildJobs },
    today: { value: "YYYY-MM-DD", does: help.buildToday },
  },
} as const satisfies Command;

/** A queue whose workers make what is missing, as it was written. */
export interface WrittenQueue extends QueueValues {
  readonly minutes: number;
}

/** How a site is built, or a shard of it, and by whom. */
export type BuildCommandOptions = BuildOptions & { readonly shard?: Shard; readonly queue?: WrittenQueue };

/** Reads the options of `npm run build`; throws ProblemsError with every fault at once. */
export function readBuildOptions(args: readonly string[], cwd: string): BuildCommandOptions {
  const { values, problems } = readArguments(buildCommand, args);
  const baseUrl = (values["base-url"] ?? exampleBaseUrl).replace(/\/$/, "");
  const prefix = pathPrefix(buildCommand, values["path-prefix"]);
  const form = oneOf(buildCommand, "--form", values.form, siteForms);
  const jobs = jobsOf(buildCommand, values.jobs);
  const keep = keepOf(buildCommand, values.keep);
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  const minutes = waitOf(buildCommand, values["queue-wait"]);
  const out = resolve(cwd, values.out ?? (shard === undefined ? "_site" : `_site.shard-${shard.number}`));
  const hosting = values.hosting === undefined ? undefined : resolve(cwd, values.hosting);
  throwIfAny([
    ...problems,
    ...shardProblems(values),
    ...queueProblems(values),
    ...minutes.problems,
    ...hostingProblems(buildCommand, hosting, out),
    ...relativeProblems(values.relative ?? false, hosting),
    ...baseUrlProblems(baseUrl),
    ...prefix.problems,
    ...form.problems,
    ...jobs.problems,
    ...keep.problems,
    ...dayProblems(buildCommand, values.today),
  ]);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
    out,
    asLink: values.link ?? false,
    keep: keep.value,
    ...(hosting === undefined ? {} : { hosting }),
    ...(shard === undefined ? {} : { shard }),
    ...(values.queue === undefined ? {} : { queue: { ...values, minutes: minutes.value } }),
    baseUrl,
    pathPrefix: prefix.value,
    pdf: !(values["no-pdf"] ?? false),
    keepGoing: values["keep-going"] ?? false,
    ...(values.relative === true ? { relative: true } : {}),
    offline: !(values["no-offline"] ?? false),
    jobs: jobs.value,
    ...(form.value === undefined ? {} : { form: form.value }),
    ...(values.today === undefined ? {} : { today: values.today }),
  };
}

/** A shard is no site yet: what is about publishing one belongs to `npm run merge`. */
function shardProblems(values: Readonly<Record<string, unknown>>) {
  const written = values["shard"];
  if (typeof written !== "string") return [];
  const noShard =
    readShard(written) === undefined ? [["shard", argumentFaults.noShard(written)] as const] : [];
  const spare = ["link", "keep", "hosting"]
    .filter((option) => values[option] !== undefined)
    .map((option) => [option, argumentFaults.forMerge(`--${option}`)] as const);
  return [...noShard, ...spare].map(([option, { what, fix }]) =>
    argumentProblem(buildCommand, `--${option}`, what, fix),
  );
}

/** A queue shares a whole site out, and what is said of one is said beside it. */
function queueProblems(values: Readonly<Record<string, unknown>>) {
  if (values["queue"] !== undefined) {
    if (values["shard"] === undefined) return [];
    const { what, fix } = queueFaults.withShard();
    return [argumentProblem(buildCommand, "--queue", what, fix)];
  }
  return ["store", "secret-file", "queue-wait"]
    .filter((option) => values[option] !== undefined)
    .map((option) => {
      const { what, fix } = queueFaults.onlyWithQueue(`--${option}`);
      return argumentProblem(buildCommand, `--${option}`, what, fix);
    });
}

/** A server sends the headers of a bundle by addresses that a folder does not have. */
function relativeProblems(isRelative: boolean, hosting: string | undefined) {
  if (!isRelative || hosting === undefined) return [];
  const { what, fix } = argumentFaults.relativeHosting();
  return [argumentProblem(buildCommand, "--relative", what, fix)];
}

function baseUrlProblems(baseUrl: string) {
  const hasPassword = /^https?:\/\/[^/?#]*@/i.test(baseUrl);
  const host = URL.parse(baseUrl)?.hostname ?? "";
  const isHost = /^[a-z\d.-]*[a-z\d]$|^\[[\da-f:.]+\]$/.test(host);
  if (isHost && !hasPassword && /^https?:\/\/[^/?#\s\\]+$/.test(baseUrl)) return [];
  const { what, fix } = hasPassword ? argumentFaults.password() : argumentFaults.noHost(baseUrl);
  return [argumentProblem(buildCommand, "--base-url", what, fix)];
}

/** The forms of `npm run build`. */
export const forms: readonly Command[] = [buildCommand];

/** Its findings can be had as JSON. */
export const hasJson = true;

/** Builds the whole site, or a shard of it, and says how long it took and where it lies. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const start = performance.now();
  const { shard, queue, ...options } = readBuildOptions(args, process.cwd());
  const listener = { step: terminal.say, progress: terminal.progress };
  if (shard !== undefined) {
    const made = await buildShard(options, shard, listener, ".cache");
    terminal.say(shardProgress.done(shardText(shard), secondsSince(start), made, options.out));
    tellProblems(made.problems, terminal);
    return made.problems.length === 0 ? 0 : 1;
  }
  const { pages, pdfs, problems } = await (queue === undefined
    ? buildSite(options, listener, ".cache")
    : buildWithWorkers(options, queue, listener));
  terminal.say(progress.done(secondsSince(start), pages, pdfs, options.out));
  if (options.pdf && options.baseUrl === exampleBaseUrl) terminal.say(progress.drafts());
  tellProblems(problems, terminal);
  return missingPdfs(new Set(problems.map(({ document }) => document)).size, terminal);
}

async function buildWithWorkers(
  options: BuildOptions,
  { minutes, ...written }: WrittenQueue,
  listener: BuildListener,
): Promise<BuildResult> {
  const queue = await readQueueOptions(buildCommand, written, process.env);
  const { openOffer } = await queueRoom();
  const offer = await openOffer(queue, minutes, listener);
  try {
    return await buildSite(options, offer.listener, ".cache", offer.makers);
  } finally {
    await offer.close();
  }
}
