import { expect, type TestContext, test } from "vitest";
import { diskDrill } from "../drill/disks.ts";
import { killDrill } from "../drill/kills.ts";
import { cacheDrill, placeDrill, togetherDrill } from "../drill/places.ts";
import { queueDrill } from "../drill/queue.ts";
import { type DrillReport, reportText } from "../drill/report.ts";
import { signalDrill } from "../drill/signals.ts";

/** A short form of `npm run drill`, with a seed of its own. */
const limits = { seed: 7, content: "municipalities" };
const minutes = 5 * 60_000;

function expectNothingWrong({ skip }: TestContext, report: DrillReport): void {
  expect(reportText(report)).toContain("  0 ended as none may.");
  if (report.untried.length > 0) skip(`not tried: ${report.untried.join("; ")}`);
}

test(
  "builds into one folder at the same moment: one publishes, the others say why not",
  async (context) => {
    expectNothingWrong(context, await togetherDrill());
  },
  minutes,
);

test(
  "a site is published through a link, beside files of others, and into a mount point",
  async (context) => {
    expectNothingWrong(context, await placeDrill());
  },
  minutes,
);

test(
  "a cache that cannot be written is said once, and the site is built",
  async (context) => {
    expectNothingWrong(context, await cacheDrill());
  },
  minutes,
);

test(
  "a disk that runs full leaves the old site, and the next build succeeds",
  async (context) => {
    expectNothingWrong(context, await diskDrill({ ...limits, tries: 2 }));
  },
  minutes,
);

test(
  "a signal ends a build within two seconds and leaves nothing",
  async (context) => {
    expectNothingWrong(context, await signalDrill({ ...limits, tries: 2 }));
  },
  minutes,
);

test(
  "a build that is killed leaves a whole site, and the next one succeeds",
  async (context) => {
    expectNothingWrong(context, await killDrill({ ...limits, tries: 2 }));
  },
  minutes,
);

test(
  "a worker that is killed loses nothing: two workers make the bytes of a build on one machine",
  async (context) => {
    expectNothingWrong(context, await queueDrill({ ...limits, tries: 1 }, ["kortstrup"]));
  },
  minutes,
);
