import { describe, expect, test } from "vitest";
import { outcomeOf } from "../../drill/browsers.ts";
import { areSame } from "../../drill/build-folder.ts";
import { DrillLog, isPassed, reportText } from "../../drill/report.ts";

test("two builds are the same when every PDF has the same bytes, and never when there is none", () => {
  const one = new Map([["a.pdf", "1"]]);
  expect(areSame(one, new Map(one))).toBe(true);
  expect(areSame(one, new Map([["a.pdf", "2"]]))).toBe(false);
  expect(areSame(one, new Map([...one, ["b.pdf", "1"]]))).toBe(false);
  expect(areSame(new Map(), new Map())).toBe(false);
});

test("a report counts how the tries ended, and tells each that ended as none may and what was not tried", () => {
  const log = new DrillLog();
  log.good("the old site is whole");
  log.good("the old site is whole");
  log.wrong("kill 3 (seed 7): a broken site");
  log.untried("a full disk: this user may not mount one");
  expect(reportText(log.report("3 builds killed (seed 7):"))).toBe(`3 builds killed (seed 7):
  2 × the old site is whole
  not tried: a full disk: this user may not mount one
  1 ended as none may.
    kill 3 (seed 7): a broken site`);
});

describe("a drill", () => {
  test("passes when every try ended as it may", () => {
    const log = new DrillLog();
    log.good("the new site is whole");
    expect(isPassed(log.report(""))).toBe(true);
  });

  test("does not pass when one try ended as none may", () => {
    const log = new DrillLog();
    log.good("the new site is whole");
    log.wrong("a broken site");
    expect(isPassed(log.report(""))).toBe(false);
  });

  test("does not pass when nothing was tried, unless it says why", () => {
    const log = new DrillLog();
    expect(isPassed(log.report(""))).toBe(false);
    log.untried("only Linux has /proc");
    expect(isPassed(log.report(""))).toBe(true);
  });
});

describe("a build whose browser was killed", () => {
  const done = { exitCode: 0, message: "", isOld: false, isSame: true };
  const refused = { exitCode: 1, message: "The browser ended early.", isOld: true, isSame: true };

  test("did well when it ended with the same PDFs, or said why not and left the old site", () => {
    expect([outcomeOf(done), outcomeOf(refused)]).toEqual(["same", "refused"]);
  });

  test.each([
    ["ended well and wrote nothing", { ...done, isOld: true }],
    ["ended well with other PDFs", { ...done, isSame: false }],
    ["failed and had replaced the site", { ...refused, isOld: false }],
    ["failed and had touched the old PDFs", { ...refused, isSame: false }],
    ["failed and did not say why", { ...refused, message: "" }],
  ])("did wrong when it %s", (_, ending) => {
    expect(outcomeOf(ending)).toEqual({
      wrong: `exit code ${ending.exitCode}, ${ending.isOld ? "old" : "new"} site, ${ending.isSame ? "same" : "other"} PDFs: ${ending.message}`,
    });
  });
});
