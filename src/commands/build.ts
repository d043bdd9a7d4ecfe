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
import { shardProgress } from "../messages/shards.ts";
import type { BuildOptions } from "../publish/build-options.ts";
import { buildShard } from "../publish/build-shard.ts";
import { buildSite } from "../publish/build-site.ts";
import { readShard, type Shard, shardText } from "../publish/shard-of.ts";
import { exampleBaseUrl } from "../site/site-request.ts";
import { siteForms } from "../view/site-form.ts";
import { hostingProblems, jobsOf, keepOf, missingPdfs, secondsSince, tellProblems } from "./publishing.ts";

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

/** How a site is built, or a shard of it. */
export type BuildCommandOptions = BuildOptions & { readonly shard?: Shard };

/** Reads the options of `npm run build`; throws ProblemsError with every fault at once. */
export function readBuildOptions(args: readonly string[], cwd: string): BuildCommandOptions {
  const { values, problems } = readArguments(buildCommand, args);
  const baseUrl = (values["base-url"] ?? exampleBaseUrl).replace(/\/$/, "");
  const prefix = pathPrefix(buildCommand, values["path-prefix"]);
  const form = oneOf(buildCommand, "--form", values.form, siteForms);
  const jobs = jobsOf(buildCommand, values.jobs);
  const keep = keepOf(buildCommand, values.keep);
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  const out = resolve(cwd, values.out ?? (shard === undefined ? "_site" : `_site.shard-${shard.number}`));
  const hosting = values.hosting === undefined ? undefined : resolve(cwd, values.hosting);
  throwIfAny([
    ...problems,
    ...shardProblems(values),
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
  const { shard, ...options } = readBuildOptions(args, process.cwd());
  const listener = { step: terminal.say, progress: terminal.progress };
  if (shard !== undefined) {
    const made = await buildShard(options, shard, listener, ".cache");
    terminal.say(shardProgress.done(shardText(shard), secondsSince(start), made, options.out));
    tellProblems(made.problems, terminal);
    return made.problems.length === 0 ? 0 : 1;
  }
  const { pages, pdfs, problems } = await buildSite(options, listener, ".cache");
  terminal.say(progress.done(secondsSince(start), pages, pdfs, options.out));
  if (options.pdf && options.baseUrl === exampleBaseUrl) terminal.say(progress.drafts());
  tellProblems(problems, terminal);
  return missingPdfs(new Set(problems.map(({ document }) => document)).size, terminal);
}
