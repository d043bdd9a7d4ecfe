import { expect, test } from "vitest";
import type { Command } from "../../../src/command-line/index.ts";
import { readReviewOptions, reviewCommand } from "../../../src/commands/review.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

const machine = { environment: {}, now: new Date("2026-03-04T23:00:00Z") };

test("without arguments all municipalities are reviewed for the machine's day", () => {
  expect(readReviewOptions([], machine)).toEqual({
    folder: "municipalities",
    only: [],
    drafts: "left-out",
    strict: false,
    measures: false,
    site: "_site",
    report: "_report",
    today: "2026-03-04",
  });
});

test("every option is read", () => {
  const args = "--content x --municipality a --municipality b --report y --today 2026-01-31 --strict";
  expect(readReviewOptions(args.split(" "), machine)).toEqual({
    folder: "x",
    only: ["a", "b"],
    drafts: "left-out",
    strict: true,
    measures: false,
    site: "_site",
    report: "y",
    today: "2026-01-31",
  });
});

test("SOURCE_DATE_EPOCH comes before the clock, and --today before both", () => {
  const epoch = { ...machine, environment: { SOURCE_DATE_EPOCH: "1767225600" } };
  expect(readReviewOptions([], epoch).today).toBe("2026-01-01");
  expect(readReviewOptions(["--today", "2026-05-06"], epoch).today).toBe("2026-05-06");
});

test("every fault of the options is told at once", () => {
  const problems = problemsIn(() => readReviewOptions(["--strickt", "--today", "2026-02-30"], machine));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run review › --strickt
  There is no option --strickt.
  Fix: Did you mean "--strict"?

KS93 npm run review › --today
  "2026-02-30" is no date that exists.
  Fix: Write for example --today 2026-11-22.`);
});

test("a SOURCE_DATE_EPOCH that is no number is refused", () => {
  expect(() => readReviewOptions([], { ...machine, environment: { SOURCE_DATE_EPOCH: "soon" } })).toThrow(
    "SOURCE_DATE_EPOCH=soon is no number of seconds.",
  );
});

test("the review takes every option that its help names", () => {
  const { options }: Command = reviewCommand;
  const words: Readonly<Record<string, string>> = { today: "2026-11-22", form: "own" };
  const args = Object.entries(options).flatMap(([name, { value }]) =>
    value === undefined ? [`--${name}`] : [`--${name}`, words[name] ?? "x"],
  );
  expect(readReviewOptions(args, { environment: {}, now: new Date(0) })).toEqual({
    only: ["x"],
    form: "own",
    drafts: "shown",
    folder: "x",
    report: "x",
    today: "2026-11-22",
    strict: true,
    measures: true,
    site: "x",
  });
});
