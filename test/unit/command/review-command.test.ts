import { expect, test } from "vitest";
import { type Command, reviewCommand } from "../../../src/command/index.ts";
import { readReviewOptions } from "../../../src/review/index.ts";

test("the review takes every option that its help names", () => {
  const { options }: Command = reviewCommand;
  const args = Object.entries(options).flatMap(([name, { value }]) =>
    value === undefined ? [`--${name}`] : [`--${name}`, name === "today" ? "2026-11-22" : "x"],
  );
  expect(readReviewOptions(args, { environment: {}, now: new Date(0) })).toEqual({
    only: ["x"],
    folder: "x",
    report: "x",
    today: "2026-11-22",
    strict: true,
  });
});
