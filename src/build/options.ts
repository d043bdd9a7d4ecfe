import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type Problem, ProblemsError } from "../load/index.ts";
import { readBuildArguments } from "./build-arguments.ts";

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

function optionProblem(at: string, what: string, fix: string): Problem {
  return { code: "KS93", file: "npm run build", at, what, fix };
}

/** Reads the options of `npm run build`; throws ProblemsError with every fault at once. */
export function readBuildOptions(args: readonly string[], cwd: string): BuildOptions {
  const { values, faults } = readBuildArguments(args);
  const problems = faults.map(({ what, fix }) => optionProblem("", what, fix));
  const baseUrl = (values["base-url"] ?? exampleBaseUrl).replace(/\/$/, "");
  if (!/^https?:\/\/[^/?#\s]+$/.test(baseUrl) || !URL.canParse(baseUrl)) {
    problems.push(
      optionProblem(
        "--base-url",
        `"${baseUrl}" is not a scheme and a host.`,
        "Write for example --base-url https://standarder.lillerup.dk, and put a folder into --path-prefix.",
      ),
    );
  }
  const pathPrefix = values["path-prefix"] ?? "/";
  if (!/^\/([\w.~-]+\/)*$/.test(pathPrefix)) {
    problems.push(
      optionProblem(
        "--path-prefix",
        `"${pathPrefix}" does not start and end with a slash.`,
        "Write for example --path-prefix /standarder/.",
      ),
    );
  }
  const jobs = values.jobs === undefined ? Math.min(4, availableParallelism() + 1) : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 32) {
    problems.push(
      optionProblem(
        "--jobs",
        `"${values.jobs}" is not a whole number from 1 to 32.`,
        "Write for example --jobs 4.",
      ),
    );
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
    out: resolve(cwd, values.out ?? "_site"),
    baseUrl,
    pathPrefix,
    pdf: !(values["no-pdf"] ?? false),
    jobs,
  };
}
