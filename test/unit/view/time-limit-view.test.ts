import { describe, expect, test } from "vitest";
import type { Standard, TimeLimit } from "../../../src/model/index.ts";
import { timeLimitView, timeLimitViews } from "../../../src/view/time-limit-view.ts";
import { roomOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const limit: TimeLimit = {
  kind: "first-contact",
  what: "Kommunen ringer til dig",
  bound: "at-most",
  from: "den dag, kommunen fik din ansøgning",
  stated: [{ value: 5, unit: "working-days", where: "side 2" }],
};

const textsOf = (changed: Partial<TimeLimit>) =>
  timeLimitView({ ...limit, ...changed }).values.map(({ text }) => visibleSpaces(text));

test("a limit tells what for, how long and from when", () => {
  expect(timeLimitView(limit)).toEqual({
    what: "Kommunen ringer til dig",
    values: [{ text: "senest 5\u00a0hverdage efter den dag, kommunen fik din ansøgning" }],
  });
});

test("a limit whose start the source does not say has none", () => {
  const { from: _, ...rest } = limit;
  expect(timeLimitView(rest).values).toEqual([{ text: "højst 5\u00a0hverdage" }]);
});

test("a limit that is no “at most” tells its start after it", () => {
  expect(textsOf({ bound: "aim", from: "den dag, du søgte" })).toEqual([
    "inden for 5~hverdage (kommunen stræber efter det), regnet fra den dag, du søgte",
  ]);
});

describe("the limit for complaining", () => {
  const { standard } = roomOf("hjemmehjaelp");
  const { complaint } = standard;
  if (complaint.kind !== "appeal") throw new Error("The fixture has changed.");
  const deadline = { weeks: 4, from: "du modtog afgørelsen" };
  const whatsOf = (timeLimits: readonly TimeLimit[], rule: Standard["complaint"]) =>
    timeLimitViews({ ...standard, timeLimits: [...timeLimits], complaint: rule }).map(({ what, values }) => [
      what,
      ...values.map(({ text }) => visibleSpaces(text)),
    ]);

  test("is among them, because it can cost a right", () => {
    expect(whatsOf([], { ...complaint, deadline })).toEqual([
      ["Klage", "senest 4~uger efter, at du modtog afgørelsen"],
    ]);
  });

  test("is told once, also where the standard lists it", () => {
    const listed: TimeLimit = { ...limit, kind: "appeal", what: "Frist for at klage" };
    expect(whatsOf([listed], { ...complaint, deadline }).map(([what]) => what)).toEqual([
      "Frist for at klage",
    ]);
  });

  test("is none where there is no appeal", () => {
    expect(whatsOf([], { kind: "not-stated" })).toEqual([]);
  });
});

test("contradicting values are all told, each with its place", () => {
  const stated: TimeLimit["stated"] = [
    { value: 12, unit: "months", where: "side 3" },
    { value: 6, unit: "months", where: "side 5" },
  ];
  const { from: _, ...rest } = limit;
  const { values } = timeLimitView({ ...rest, bound: "at-least-every", stated });
  expect(values.map(({ text, where }) => [visibleSpaces(text), where])).toEqual([
    ["mindst hver 12.~måned", "side 3"],
    ["mindst hver 6.~måned", "side 5"],
  ]);
});
