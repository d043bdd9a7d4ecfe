/** What is called of pa11y-ci 4, which ships no types. */
declare module "pa11y-ci" {
  /** One page for some of pa11y's runners. */
  export interface Job {
    readonly url: string;
    readonly runners: readonly string[];
    readonly includeWarnings: boolean;
  }

  /** Looks at each job's page; may never settle when the browser dies. */
  export default function pa11yCi(
    jobs: readonly Job[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<unknown>;
}
