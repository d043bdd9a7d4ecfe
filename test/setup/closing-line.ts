import type { Reporter, TestModule, Vitest } from "vitest/node";

/** Ends a run with one plain line that people and programs can read, and says why tests were skipped. */
export default class ClosingLine implements Reporter {
  private line: string | undefined;
  private isCovered = false;

  onInit(vitest: Vitest): void {
    this.isCovered = vitest.config.coverage.enabled;
  }

  /** What was covered is told after the tests, and the line closes the run. */
  onFinishedReportCoverage(): void {
    if (this.line !== undefined) console.log(`\n${this.line}`);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const module of modules) {
      const before = failed;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed += 1;
        if (result.state === "failed") failed += 1;
        if (result.state === "skipped") skipped += 1;
        if (result.state === "skipped" && result.note)
          console.log(`Skipped: ${test.fullName} (${result.note})`);
      }
      // A file that cannot be loaded has no test that could fail.
      if (module.state() === "failed" && failed === before) failed += 1;
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    // Where a test failed, nothing is told of coverage.
    if (this.isCovered && failed === 0) this.line = line;
    else console.log(line);
  }
}
