import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import config from "../../.pa11yci.json" with { type: "json" };
import { auditSwitches, endsWithTheRun } from "../../src/browser/switches.js";
import { onInterrupt } from "../../src/interrupts/index.ts";

const program = createRequire(import.meta.url).resolve("pa11y-ci/bin/pa11y-ci.js");

/** What pa11y-ci writes of each page: its issues, or an error without a code. */
interface Pa11yReport {
  readonly results: Readonly<Record<string, readonly { readonly code?: string; readonly message: string }[]>>;
}

/** What pa11y-ci told: the number of issues, and why a page was not looked at, by its address. */
export interface Pa11yAnswer {
  readonly issues: number;
  readonly unseen: ReadonlyMap<string, string>;
}

/**
 * Asks pa11y-ci about addresses, with the settings of `.pa11yci.json`. It passes one that answers with 404, and an empty
 * list: so each address is asked first, and counted in what it tells. `output` is where its reporter writes.
 */
export async function askPa11yCi(
  urls: readonly string[],
  browserPath: string,
  output: "inherit" | "ignore",
): Promise<Pa11yAnswer> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-pa11y-"));
  try {
    const refused = new Map<string, string>();
    for (const url of urls) {
      const reason = await refusalOf(url);
      if (reason !== undefined) refused.set(url, reason);
    }
    const asked = urls.filter((url) => !refused.has(url));
    const fileName = join(folder, "report.json");
    const configFile = join(folder, "pa11yci.json");
    const defaults = {
      ...config.defaults,
      reporters: ["cli", ["json", { fileName }]],
      chromeLaunchConfig: {
        executablePath: browserPath,
        args: auditSwitches("this-machine"),
        ...endsWithTheRun,
      },
    };
    await writeFile(configFile, JSON.stringify({ defaults, urls: asked }));
    if (asked.length > 0) await ended(configFile, output);
    const results = asked.length > 0 ? await resultsIn(fileName) : {};
    const unseen = asked.flatMap((url): [string, string][] => {
      const told = results[url];
      const failure = told === undefined ? "pa11y-ci tells nothing of it" : failureIn(told);
      return failure === undefined ? [] : [[url, failure]];
    });
    const issues = Object.values(results)
      .flat()
      .filter(({ code }) => code !== undefined).length;
    return { issues, unseen: new Map([...refused, ...unseen]) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Says why an address is no page; the page for what is not there is one, and answers with 404 at its own address. */
async function refusalOf(url: string): Promise<string | undefined> {
  try {
    const { status } = await fetch(url, { redirect: "manual" });
    const isPage = status === 200 || (status === 404 && new URL(url).pathname.endsWith("/404.html"));
    return isPage ? undefined : `the server answers with ${status}`;
  } catch {
    return "the server does not answer";
  }
}

function ended(configFile: string, output: "inherit" | "ignore"): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(process.execPath, [program, "--config", configFile], {
    stdio: ["ignore", output, output],
  });
  const isOver = onInterrupt(() => child.kill());
  child.once("error", reject);
  child.once("close", () => {
    isOver();
    resolve();
  });
  return promise;
}

async function resultsIn(fileName: string): Promise<Pa11yReport["results"]> {
  try {
    return (JSON.parse(await readFile(fileName, "utf8")) as Pa11yReport).results;
  } catch {
    // It ended before it wrote its report: nothing counts as looked at.
    return {};
  }
}

function failureIn(told: Pa11yReport["results"][string]): string | undefined {
  return told.find(({ code }) => code === undefined)?.message.split("\n")[0];
}
