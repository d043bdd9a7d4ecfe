import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import LongestFirst from "./setup/longest-first.ts";

/** The folder of the project, whoever starts the tests: commands, editors and Stryker's copy. */
const root = resolve(import.meta.dirname, "..");

const second = 1000;

/** The kinds of tests that drive Chromium. */
const withBrowser = ["browser", "content"];

/**
 * Code that runs in a page or a process of its own, where nothing counts it: nearly all of these checks is sent to the
 * browser as text. Tests of `browser` try each of them.
 */
const notCounted = [
  "src/tab/{heard,one-page,page-tools,quiet,record-listeners,watch-layers,way-tools}.ts",
  "src/audit/barriers/{barrier-tools,fields,layers,links,looks,operation,pictures,tables,text}.ts",
  "src/audit/browser/{places,sniffed}.ts",
  "src/audit/behaviour/checks/!(keyboard|keyboard-walk).ts",
];

/** What a run of all tests must reach, a little under what was measured (docs/testing.md). */
const leastCovered = {
  "src/{command-line,format,load,model,plain-language,render,review,view}/**": {
    lines: 98,
    functions: 98,
    branches: 92,
  },
  "src/{cache,theme}/**": { lines: 97, functions: 96, branches: 90 },
  // The threads in which parts are made are not counted.
  "src/parts/**": { lines: 90, functions: 82, branches: 70 },
  "src/{scaffold,serve}/**": { lines: 95, functions: 90, branches: 80 },
  "src/pdf/**": { lines: 93, functions: 96, branches: 82 },
  "src/{audit,audit-report,crawl,tab}/**": { lines: 93, functions: 90, branches: 83 },
  // Much of these runs as a command of its own, or in Eleventy's own copy of the modules.
  "src/{browser,publish,report,search}/**": { lines: 92, functions: 94, branches: 82 },
  "src/{commands,site}/**": { lines: 45, functions: 47, branches: 42 },
};

/** One kind of test: where it lives and how long one of them may take. */
function project(name: string, limits: { readonly test: number; readonly hook: number }) {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      setupFiles: ["test/setup/no-console.ts"],
      testTimeout: limits.test,
      hookTimeout: limits.hook,
      // A shared machine can stall a real browser for seconds.
      retry: withBrowser.includes(name) ? 2 : 0,
      // Each file need not load all the code anew: what one changes, it puts back (test/unit/architecture.test.ts).
      isolate: false,
      environment: "node",
    },
  };
}

/** The kinds of tests by their folders, so that only one kind pays for a browser. */
export default defineConfig({
  root,
  test: {
    // Tests quote the messages for developers; those for editors have tests of their own.
    env: { KLARSTANDARD_LANG: "en" },
    // Vitest leaves one core free, and a test that drives a browser or a server mostly waits.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    globalSetup: ["test/setup/own-temporary-folder.ts", "test/setup/shared-builds.ts"],
    reporters: ["default", "./test/setup/closing-line.ts"],
    projects: [
      project("unit", { test: 10 * second, hook: 10 * second }),
      project("components", { test: 20 * second, hook: 30 * second }),
      project("site", { test: 60 * second, hook: 120 * second }),
      project("browser", { test: 120 * second, hook: 240 * second }),
      // What belongs to the standards of this repository and to no other: who edits them runs this.
      project("content", { test: 120 * second, hook: 240 * second }),
    ],
    // What tests read from the disk and do not import: a change of it concerns them all.
    forceRerunTriggers: [
      "package.json",
      "tsconfig.json",
      "_includes/**",
      "docs/gennemgang.md",
      "src/{pages,styles,client}/**",
      "test/vitest.config.ts",
      "test/{fixtures,setup}/**",
    ].map((glob) => `${root}/${glob}`),
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: notCounted,
      // Nobody turns the pages of a run of CI.
      reporter: ["text-summary", "json-summary", ...(process.env["CI"] === undefined ? ["html"] : [])],
      reportsDirectory: "coverage",
      thresholds: leastCovered,
    },
  },
});
