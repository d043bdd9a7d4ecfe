import { expect, test } from "vitest";
import { auditBenchText } from "../../../scripts/bench/audit.ts";

test("audits are told line by line, with what a page costs and what 500 would take", () => {
  const text = auditBenchText({
    pages: 100,
    cold: { seconds: 60, processor: 104, megabytes: 1500 },
    onePage: { seconds: 5, processor: 7, megabytes: 600 },
    unchanged: { seconds: 3, processor: 4, megabytes: 200 },
    checks: [
      { name: "keyboard", seconds: 10 },
      { name: "axe", seconds: 30 },
    ],
  });
  expect(text).toBe(`100 pages:
cold                     60.0 s    104.0 s of processor time   1500 MB
one page changed          5.0 s      7.0 s of processor time    600 MB
nothing changed           3.0 s      4.0 s of processor time    200 MB
1.00 s of processor time a page; 500 pages on 2 processors: 252 s
of the time of all checks:
axe                      75.0 %
keyboard                 25.0 %`);
});
