import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import {
  argumentProblem,
  type Command,
  pathPrefix,
  readArguments,
  throwIfAny,
  wholeNumber,
} from "../command/index.ts";

/** How a site is built. */
export interface BuildOptions {
  /** Absolute path of the folder with the municipalities. */
  readonly content: string;
  /** Ids of the municipalities to build; all when empty. */
  readonly municipalities: readonly string[];
  /** Absolute path of the folder to publish. */
  readonly out: string;
  /** Scheme and host, without a slash at the end. */
  readonly baseUrl: string;
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  readonly pdf: boolean;
  /** How many PDFs are printed at the same time. */
  readonly jobs: number;
}

/** Stands in until the site's own address is given; the top-level domain can belong to nobody (RFC 2606). */
export const exampleBaseUrl = "https://klarstandard.example";

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
    "base-url": {
      value: "URL",
      does: "the address at which the site will live; PDFs and QR codes lead there",
    },
    "path-prefix": { value: "/x/", does: "the folder under which the site will live" },
    "no-pdf": { does: "leaves the PDFs out, and the links to them" },
    jobs: { value: "N", does: "prints N PDFs at the same time" },
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
  throwIfAny([...problems, ...baseUrlProblems(baseUrl), ...prefix.problems, ...jobs.problems]);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
    out: resolve(cwd, values.out ?? "_site"),
    baseUrl,
    pathPrefix: prefix.value,
    pdf: !(values["no-pdf"] ?? false),
    jobs: jobs.value,
  };
}

function baseUrlProblems(baseUrl: string) {
  if (/^https?:\/\/[^/?#\s]+$/.test(baseUrl) && URL.canParse(baseUrl)) return [];
  const what = `"${baseUrl}" is not a scheme and a host.`;
  const fix =
    "Write for example --base-url https://standarder.lillerup.dk, and put a folder into --path-prefix.";
  return [argumentProblem(buildCommand, "--base-url", what, fix)];
}
