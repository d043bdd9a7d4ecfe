import { expect, test } from "vitest";
import { examples } from "../../_includes/components/time-limits/time-limits.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const limits = (name: keyof typeof examples.timeLimits) =>
  rendered("time-limits", "timeLimits", examples.timeLimits[name]).document;

test("a limit is a sentence with its name first", () => {
  const { document } = rendered("time-limits", "timeLimitList", examples.timeLimitList["from an event"]);
  expect(shownText(document.querySelector("li"))).toBe(
    "Kommunen ringer til dig: senest 5\u00a0hverdage efter den dag, kommunen fik din ansøgning.",
  );
});

test("contradicting values stand after the agreed ones, as every conflict does", () => {
  const document = limits("in conflict");
  const parts = [...document.querySelectorAll("main > ul, main > .conflict")];
  expect(parts.map(({ className }) => className)).toEqual(["time-limits", "conflict"]);
  expect(document.querySelectorAll(".conflict__statements > li")).toHaveLength(2);
});

test("where all are in conflict there is no empty list", () => {
  expect(limits("all in conflict").querySelector(".time-limits")).toBeNull();
});
