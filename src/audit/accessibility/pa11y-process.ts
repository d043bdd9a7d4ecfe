// A process of its own: when the browser dies, pa11y-ci never settles or throws where nobody can catch it.
import { fileURLToPath } from "node:url";
import pa11yCi from "pa11y-ci";
import { type Pa11yOrder, pa11yCiJob, pa11ySettings } from "./pa11y-job.ts";

process.once("message", (order: Pa11yOrder) => {
  void run(order).finally(() => process.disconnect());
});

async function run({ jobs, browserPath, timeout }: Pa11yOrder): Promise<void> {
  const { runners: _runners, ...settings } = pa11ySettings;
  await pa11yCi(jobs.map(pa11yCiJob), {
    ...settings,
    timeout,
    reporters: [fileURLToPath(new URL("./pa11y-reporter.ts", import.meta.url))],
    chromeLaunchConfig: { executablePath: browserPath, args: browserArguments() },
  });
}

function browserArguments(): string[] {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    // A page that would ask another host gets no answer, here and everywhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
