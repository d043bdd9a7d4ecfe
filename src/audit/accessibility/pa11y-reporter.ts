import { type Pa11yIssue, type Pa11yMessage, runnerOf } from "./pa11y-job.ts";

/** The parts of pa11y's settings that say which job was done. */
interface JobSettings {
  readonly url: string;
  readonly runners: readonly string[];
}

/** When each page was begun; a page is looked at again only after all have been looked at once. */
const begun = new Map<string, number>();

/** The pages of which one engine may have kept the other from telling what it saw. */
export const lostTogether: string[] = [];

/** Called by pa11y-ci before each page. */
export function begin(url: string): void {
  begun.set(url, performance.now());
}

/** Called by pa11y-ci for each page that was looked at. */
export async function results(
  {
    pageUrl,
    issues,
  }: { readonly pageUrl: string; readonly issues: readonly (Pa11yIssue & { readonly runner: string })[] },
  { url, runners }: JobSettings,
): Promise<void> {
  const seconds = secondsOf(url) / runners.length;
  for (const { engine, runner } of runnersIn(runners)) {
    const own = issues.filter((issue) => issue.runner === runner);
    await tell({ kind: "seen", job: { url, engine }, seconds, at: pageUrl, issues: own });
  }
}

/** Called by pa11y-ci for each page that could not be looked at. */
export async function error({ message }: Error, _url: string, { url, runners }: JobSettings): Promise<void> {
  if (runners.length > 1) {
    lostTogether.push(url);
    return tell({ kind: "again" });
  }
  for (const { engine } of runnersIn(runners)) {
    await tell({ kind: "failed", job: { url, engine }, seconds: secondsOf(url), reason: message });
  }
}

function runnersIn(runners: readonly string[]) {
  return (["axe", "htmlcs"] as const)
    .map((engine) => ({ engine, runner: runnerOf(engine) }))
    .filter(({ runner }) => runners.includes(runner));
}

function secondsOf(url: string): number {
  const now = performance.now();
  return (now - (begun.get(url) ?? now)) / 1000;
}

function tell(message: Pa11yMessage): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  process.send?.(message, (failure: Error | null) => (failure ? reject(failure) : resolve()));
  return promise;
}
