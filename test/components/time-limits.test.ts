import { expect, test } from "vitest";
import { examples } from "../../_includes/components/time-limits/time-limits.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const limit = (name: keyof typeof examples.timeLimitList) =>
  shownText(
    rendered("time-limits", "timeLimitList", examples.timeLimitList[name]).document.querySelector("li"),
  );

test("a limit is a sentence with its name first", () => {
  expect(limit("from an event")).toBe(
    "Kommunen ringer til dig: senest 5\u00a0hverdage efter den dag, kommunen fik din ansøgning.",
  );
});

test("contradicting values are both told, each with its place", () => {
  expect(limit("in conflict")).toBe(
    "Opfølgning: mindst hver 12.\u00a0måned (side 3, løbende tekst) eller mindst hver 6.\u00a0måned (side 5, tabel).",
  );
});
