import type { Engine, Pa11yIssue, Pa11yResult } from "./pa11y-job.ts";

/** The parts of pa11y's settings that say which job was done. */
interface JobSettings {
  readonly url: string;
  readonly runners: readonly [Engine];
}

/** When each page was begun; a process has one engine, so a page is begun once. */
const begun = new Map<string, number>();

/** Called by pa11y-ci before each page. */
export function begin(url: string): void {
  begun.set(url, performance.now());
}

/** Called by pa11y-ci for each page that was looked at. */
export function results(
  { pageUrl, issues }: { readonly pageUrl: string; readonly issues: readonly Pa11yIssue[] },
  settings: JobSettings,
): Promise<void> {
  return tell({ kind: "seen", ...jobOf(settings), at: pageUrl, issues });
}

/** Called by pa11y-ci for each page that could not be looked at. */
export function error({ message }: Error, _url: string, settings: JobSettings): Promise<void> {
  return tell({ kind: "failed", ...jobOf(settings), reason: message });
}

function jobOf({ url, runners: [engine] }: JobSettings): Pick<Pa11yResult, "job" | "seconds"> {
  const now = performance.now();
  return { job: { url, engine }, seconds: (now - (begun.get(url) ?? now)) / 1000 };
}

function tell(result: Pa11yResult): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  process.send?.(result, (failure: Error | null) => (failure ? reject(failure) : resolve()));
  return promise;
}
