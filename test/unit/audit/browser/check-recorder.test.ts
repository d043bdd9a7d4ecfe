import { expect, test } from "vitest";
import { CheckRecorder, failEverywhere } from "../../../../src/audit/browser/check-recorder.ts";
import { browserLoad } from "../../../../src/audit/browser/load-faults.ts";

test("a page that was given up with its browser is not looked at, whatever still comes of it", async () => {
  const recorder = new CheckRecorder(browserLoad);
  const { promise: look, resolve } = Promise.withResolvers<{ findings: [] }>();
  const noted = recorder.note("/priser/", () => look);
  failEverywhere([recorder], "/priser/", "it was killed");
  resolve({ findings: [] });
  expect(await noted).toBe(false);
  expect(recorder.audited).toEqual([]);
  expect(recorder.findings).toHaveLength(1);
});

test("a page that was looked at is not given up with its browser", async () => {
  const recorder = new CheckRecorder(browserLoad);
  await recorder.note("/priser/", async () => ({ findings: [] }));
  failEverywhere([recorder], "/priser/", "it was killed");
  expect(recorder.audited).toEqual(["/priser/"]);
  expect(recorder.findings).toEqual([]);
});
