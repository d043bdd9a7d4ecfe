import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import packageFile from "../../../package.json" with { type: "json" };
import { readArguments } from "../../../src/command-line/index.ts";
import { buildCommand } from "../../../src/commands/build.ts";
import { queueInstall } from "../../../src/commands/queue-options.ts";
import { workerCommand } from "../../../src/commands/worker.ts";

const { loadAll } = createRequire(import.meta.url)("js-yaml") as {
  readonly loadAll: (text: string) => readonly unknown[];
};
const text = readFileSync("docs/scale.md", "utf8");
const [compose, kubernetes]: readonly (readonly unknown[])[] = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml = ""]) => loadAll(yaml),
);

/** The faults of a command line that begins with the name of the command. */
function faultsOf([name, ...args]: readonly string[]): readonly string[] {
  const command = [buildCommand, workerCommand].find((one) => one.name === `npm run ${name}`);
  return command === undefined
    ? [`no command ${name}`]
    : readArguments(command, args).problems.map(({ what }) => what);
}

test("whoever uses a queue is told the versions that were tried", () => {
  const { bullmq, ioredis, aws4fetch } = packageFile.devDependencies;
  const expected = `npm install --save-exact bullmq@${bullmq} ioredis@${ioredis} aws4fetch@${aws4fetch}`;
  expect(queueInstall).toBe(expected);
  expect(text).toContain(`\`${expected}\``);
});

test("the compose file can be read, and calls commands that there are", () => {
  const [{ services }] = compose as [{ services: Record<string, { command: string; volumes?: string[] }> }];
  expect(Object.keys(services)).toEqual(["queue", "worker", "build"]);
  expect(["worker", "build"].flatMap((name) => faultsOf(services[name]?.command.split(" ") ?? []))).toEqual(
    [],
  );
  expect(services["queue"]?.command).toContain("--maxmemory-policy noeviction");
});

test("so can the sketch for Kubernetes", () => {
  const texts = JSON.stringify(kubernetes);
  expect((kubernetes as { kind: string }[]).map(({ kind }) => kind)).toEqual(["Deployment", "CronJob"]);
  const calls = [...texts.matchAll(/"args":(\[[^\]]*\])/g)].map(
    ([, list = ""]) => JSON.parse(list) as string[],
  );
  expect(calls.map(([name]) => name)).toEqual(["worker", "build"]);
  expect(calls.flatMap(faultsOf)).toEqual([]);
});
