// A process of its own: when the browser dies, pa11y-ci never settles or throws where nobody can catch it.
import pa11yCi from "pa11y-ci";
import { auditSwitches, endsWithTheRun } from "../../browser/switches.js";
import { ownPath } from "../../engine/own-file.ts";
import { type Pa11yOrder, pa11yCiJob, pa11ySettings } from "./pa11y-job.ts";

// It ends with the audit, however that ends, and Puppeteer ends the browser then: Ctrl+C reaches both at once.
for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined);
for (const end of ["SIGTERM", "disconnect"] as const) process.once(end, () => process.exit());

process.once("message", (order: Pa11yOrder) => {
  void run(order).finally(() => process.disconnect());
});

async function run({ jobs, browserPath, network, timeout }: Pa11yOrder): Promise<void> {
  const { runners: _runners, ...settings } = pa11ySettings;
  await pa11yCi(jobs.map(pa11yCiJob), {
    ...settings,
    timeout,
    reporters: [ownPath("src/audit/accessibility/pa11y-reporter.ts")],
    chromeLaunchConfig: { executablePath: browserPath, args: auditSwitches(network), ...endsWithTheRun },
  });
}
