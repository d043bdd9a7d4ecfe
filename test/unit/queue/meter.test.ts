import { expect, test } from "vitest";
import { meterOf } from "../../../src/queue/meter.ts";

test("the rate is of the time since it began, and says how long it will go on", () => {
  let now = 0;
  const meter = meterOf(
    () => 3,
    () => now,
  );
  // What was kept from before came at once.
  expect(meter.text("Printing PDFs", 40, 100)).toBe("Printing PDFs");
  now = 30_000;
  expect(meter.text("Printing PDFs", 55, 100)).toBe("Printing PDFs (3 workers, 30 a minute, 2 minutes left)");
  // Another work has a rate of its own.
  expect(meter.text("Making pages", 1, 9)).toBe("Making pages");
});
