import { availableParallelism } from "node:os";
import { resolve, sep } from "node:path";
import {
  argumentProblem,
  type Command,
  dayProblems,
  oneOf,
  pathPrefix,
  readArguments,
  type Terminal,
  throwIfAny,
  wholeNumber,
} from "../command-line/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { help } from "../messages/help.ts";
import { progress } from "../messages/progress.ts";
import { PdfProblemsError } from "../pdf/index.ts";
import type { BuildOptions } from "../publish/build-options.ts";
import { buildSite } from "../publish/build-site.ts";
import { exampleBaseUrl } from "../site/site-request.ts";
import { siteForms } from "../view/site-form.ts";

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

/** Reads the options of `npm run build`; throws ProblemsError with every fault at once. */
export function readBuildOptions(args: readonly string[], cwd: string): BuildOptions {
  const { values, problems } = readArguments(buildCommand, args);
  const baseUrl = (values["base-url"] ?? exampleBaseUrl).replace(/\/$/, "");
  const prefix = pathPrefix(buildCommand, values["path-prefix"]);
  const form = oneOf(buildCommand, "--form", values.form, siteForms);
  const jobs = wholeNumber(buildCommand, "--jobs", values.jobs, {
    from: 1,
    to: 32,
    otherwise: Math.min(4, availableParallelism() + 1),
    example: 4,
  });
  const keep = wholeNumber(buildCommand, "--keep", values.keep, {
    from: 0,
    to: 100,
    otherwise: 2,
    example: 2,
  });
  const out = resolve(cwd, values.out ?? "_site");
  const hosting = values.hosting === undefined ? undefined : resolve(cwd, values.hosting);
  throwIfAny([
    ...problems,
    ...hostingProblems(hosting, out),
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

/** A bundle and a site that lay in one another would take each other away. */
function hostingProblems(hosting: string | undefined, out: string) {
  const isIn = (inner: string, outer: string) => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  if (hosting === undefined || !(isIn(hosting, out) || isIn(out, hosting))) return [];
  const { what, fix } = argumentFaults.hostingInSite(hosting, out);
  return [argumentProblem(buildCommand, "--hosting", what, fix)];
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

/** Builds the whole site, and says how long it took and where it lies. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const start = performance.now();
  const options = readBuildOptions(args, process.cwd());
  const { pages, pdfs, problems } = await buildSite(
    options,
    { step: terminal.say, progress: terminal.progress },
    ".cache",
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  terminal.say(progress.done(seconds, pages, pdfs, options.out));
  if (options.pdf && options.baseUrl === exampleBaseUrl) terminal.say(progress.drafts());
  if (problems.length === 0) return 0;
  const { message, findings } = new PdfProblemsError(problems);
  terminal.found(findings);
  terminal.warn(message);
  const missing = new Set(problems.map(({ document }) => document)).size;
  terminal.warn(progress.publishedWithout(missing));
  return 1;
}
