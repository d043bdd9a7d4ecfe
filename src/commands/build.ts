import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import {
  argumentProblem,
  type Command,
  dayProblems,
  pathPrefix,
  readArguments,
  type Terminal,
  throwIfAny,
  wholeNumber,
} from "../command-line/index.ts";
import { counted } from "../format/counted.ts";
import { PdfProblemsError } from "../pdf/index.ts";
import type { BuildOptions } from "../publish/build-options.ts";
import { buildSite } from "../publish/build-site.ts";
import { exampleBaseUrl } from "../site/site-request.ts";

/** What `npm run build` takes. */
export const buildCommand = {
  name: "npm run build",
  does: "Builds the whole site: pages, search index and PDFs",
  options: {
    municipality: { value: "ID", isRepeatable: true, does: "builds only this municipality" },
    content: {
      value: "DIR",
      does: "the folder that holds the municipalities (municipalities/)",
    },
    out: { value: "DIR", does: "the folder to build into (_site/)" },
    link: { does: "makes --out a link that leads to the newest site, which lies in a folder beside it" },
    "base-url": {
      value: "URL",
      does: "the address at which the site will live; PDFs and QR codes lead there, and without it they are drafts",
    },
    "path-prefix": { value: "/x/", does: "the folder under which the site will live" },
    "keep-going": {
      does: "publishes the rest when PDFs cannot be made: their links become a sentence, and the exit code is 1",
    },
    "no-pdf": { does: "leaves the PDFs out, and the links to them" },
    jobs: { value: "N", does: "prints N PDFs at the same time" },
    today: { value: "YYYY-MM-DD", does: "builds as if it were this day" },
  },
} as const satisfies Command;

/** Reads the options of `npm run build`; throws ProblemsError with every fault at once. */
export function readBuildOptions(args: readonly string[], cwd: string): BuildOptions {
  const { values, problems } = readArguments(buildCommand, args);
  const baseUrl = (values["base-url"] ?? exampleBaseUrl).replace(/\/$/, "");
  const prefix = pathPrefix(buildCommand, values["path-prefix"]);
  const jobs = wholeNumber(buildCommand, "--jobs", values.jobs, {
    from: 1,
    to: 32,
    otherwise: Math.min(4, availableParallelism() + 1),
    example: 4,
  });
  throwIfAny([
    ...problems,
    ...baseUrlProblems(baseUrl),
    ...prefix.problems,
    ...jobs.problems,
    ...dayProblems(buildCommand, values.today),
  ]);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
    out: resolve(cwd, values.out ?? "_site"),
    asLink: values.link ?? false,
    baseUrl,
    pathPrefix: prefix.value,
    pdf: !(values["no-pdf"] ?? false),
    keepGoing: values["keep-going"] ?? false,
    jobs: jobs.value,
    ...(values.today === undefined ? {} : { today: values.today }),
  };
}

function baseUrlProblems(baseUrl: string) {
  const hasPassword = /^https?:\/\/[^/?#]*@/i.test(baseUrl);
  const host = URL.parse(baseUrl)?.hostname ?? "";
  const isHost = /^[a-z\d.-]*[a-z\d]$|^\[[\da-f:.]+\]$/.test(host);
  if (isHost && !hasPassword && /^https?:\/\/[^/?#\s\\]+$/.test(baseUrl)) return [];
  const what = hasPassword
    ? "The address holds a name and a password, which every page would publish."
    : `"${baseUrl}" is not a scheme and a host.`;
  const fix = hasPassword
    ? "Take what stands before the @ away, and the @."
    : "Write for example --base-url https://standarder.lillerup.dk, and put a folder into --path-prefix.";
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
    ".cache/pdf",
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  terminal.say(
    `Done in ${seconds} s: ${counted(pages, "page")} and ${counted(pdfs, "PDF")} in ${options.out}`,
  );
  if (options.pdf && options.baseUrl === exampleBaseUrl) {
    terminal.say(
      "The PDFs are drafts without an address and say so. Give the site's address with --base-url.",
    );
  }
  if (problems.length === 0) return 0;
  const { message, findings } = new PdfProblemsError(problems);
  terminal.found(findings);
  terminal.warn(message);
  const missing = new Set(problems.map(({ document }) => document)).size;
  terminal.warn(`Published without ${counted(missing, "PDF")}; the pages say so in place of each link.`);
  return 1;
}
