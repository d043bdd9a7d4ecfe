/**
 * `npm run mutate`: changes the code in small ways and tells which changes no test notices.
 * One part of it: npm run mutate -- --mutate "src/view/**"
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/vitest.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/{load,view,review,pdf/repair}/**/*.ts"],
  // The quick kinds of tests, and the one with a browser that tries each step of the repair.
  testFiles: ["test/{unit,components}/**/*.test.ts", "test/browser/pdf/repair-steps.test.ts"],
  coverageAnalysis: "perTest",
  // Words of messages and rules are made when a module is loaded; a test of every message holds them.
  ignoreStatic: true,
  // Tests that count lines of fixtures would fail on the comments that switch type checks off.
  disableTypeChecks: false,
  // Stryker rewrites it with a compiler interface that TypeScript 7 does not have, and nothing here needs that.
  tsconfigFile: "none.json",
  concurrency: 2,
  reporters: ["clear-text", "html"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: "coverage/mutations.html" },
  tempDirName: ".cache/stryker",
  ignorePatterns: ["_site*", "_report", "coverage"],
};
