// A process of its own: when the browser dies, pa11y-ci never settles or throws where nobody can catch it.
import pa11yCi from "pa11y-ci";
import { auditSwitches, endsWithTheRun } from "../../browser/switches.js";
import { ownPath } from "../../engine/own-file.ts";
import { type Engine, type Pa11yOrder, pa11yCiJob, pa11ySettings } from "./pa11y-job.ts";
import { lostTogether } from "./pa11y-reporter.ts";

// It ends with the audit, however that ends, and Puppeteer ends the browser then: Ctrl+C reaches both at once.
for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined);
for (const end of ["SIGTERM", "disconnect"] as const) process.once(end, () => process.exit());

/** As many as when each engine had a process of its own. */
const pagesAtOnce = 6;

process.once("message", (order: Pa11yOrder) => {
  void run(order).finally(() => process.disconnect());
});

async function run(order: Pa11yOrder): Promise<void> {
  const { urls, engines } = order;
  await look(order, urls, engines);
  // An engine that refuses a page takes what the other has seen along; alone, each tells its own.
  for (const engine of engines) {
    if (lostTogether.length > 0) await look(order, lostTogether, [engine]);
  }
}

async function look(
  { browserPath, network, timeout }: Pa11yOrder,
  urls: readonly string[],
  engines: readonly Engine[],
): Promise<void> {
  const { runners: _runners, ...settings } = pa11ySettings;
  await pa11yCi(
    urls.map((url) => pa11yCiJob(url, engines)),
    {
      ...settings,
      timeout,
      // Pages wait half a second each until the network is quiet; others are looked at meanwhile.
      concurrency: pagesAtOnce,
      reporters: [ownPath("src/audit/accessibility/pa11y-reporter.ts")],
      chromeLaunchConfig: { executablePath: browserPath, args: auditSwitches(network), ...endsWithTheRun },
    },
  );
}
