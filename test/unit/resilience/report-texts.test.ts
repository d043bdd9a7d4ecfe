import { describe, expect, test } from "vitest";
import { areSame } from "../../resilience/build-folder.ts";
import { clockReportText } from "../../resilience/clocks.ts";
import { isPassed, killReportText, outcomeOf } from "../../resilience/kills.ts";

test("two builds are the same when every PDF has the same bytes, and never when there is none", () => {
  const one = new Map([["a.pdf", "1"]]);
  expect(areSame(one, new Map(one))).toBe(true);
  expect(areSame(one, new Map([["a.pdf", "2"]]))).toBe(false);
  expect(areSame(one, new Map([...one, ["b.pdf", "1"]]))).toBe(false);
  expect(areSame(new Map(), new Map())).toBe(false);
});

test("a report on killed builds tells how each build ended, and what went wrong", () => {
  const report = { builds: 3, seed: 7, moments: [20, 1100, 4030], same: 1, refused: 1 };
  expect(killReportText({ ...report, wrong: ["exit code 0, old site, same PDFs: "] })).toMatchInlineSnapshot(`
    "3 builds, the browser of each killed at a random moment (seed 7): after 20, 1100, 4030 ms.
    1 ended with the same PDFs, byte for byte.
    1 ended with an error and left the old site as it was.
    1 ended otherwise.
      exit code 0, old site, same PDFs: "
  `);
});

test("a report on clocks names every setting, and what could not be tried", () => {
  const builds = [
    { setting: "TZ=Asia/Tokyo", isSame: true },
    { setting: "LANG=C", isSame: false },
  ];
  expect(clockReportText({ pdfs: 24, builds, untried: ["another time"] })).toMatchInlineSnapshot(`
    "24 PDFs, built again without a cache:
    same bytes  TZ=Asia/Tokyo
    OTHER BYTES  LANG=C
    not tried: another time"
  `);
});

describe("builds under kills pass", () => {
  const report = { builds: 2, seed: 7, moments: [20, 1100], same: 1, refused: 1, wrong: [] };

  test("when each ended with the same PDFs or was refused", () => {
    expect(isPassed(report)).toBe(true);
  });

  test.each([
    ["one ended otherwise, although as many as builds did well", { wrong: ["exit code 0, old site"] }],
    ["one is not accounted for", { same: 0 }],
    ["there was no build", { builds: 0, same: 0, refused: 0 }],
  ])("never when %s", (_, changed) => {
    expect(isPassed({ ...report, ...changed })).toBe(false);
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
