import { expect, test } from "vitest";
import { reportFiles, reportText, reviewContent } from "../../../src/review/index.ts";

const report = await reviewContent({
  folder: "test/fixtures/municipalities",
  only: ["kortstrup"],
  today: "2026-11-26",
});
const standards = report.municipalities.flatMap((municipality) => municipality.standards);

test("RV52 is found once where there is no easy read, and nothing else is said of that edition", () => {
  const about = ["RV40", "RV41", "RV43", "RV44", "RV45", "RV52"];
  const found = standards.map(({ id, findings }) => [
    id,
    ...findings.map(({ code }) => code).filter((code) => about.includes(code)),
  ]);
  expect(found).toEqual([["bostoette", "RV52"], ["ledsagelse"], ["vaerested", "RV52"]]);
});

test("figures of an edition that is not there are not shown", () => {
  const text = reportText(report);
  expect(text.match(/^Full text:/gm)).toHaveLength(3);
  expect(text.match(/^Easy read:/gm)).toHaveLength(1);
  expect(text.match(/^Tried with readers:/gm)).toHaveLength(1);
  const page = reportFiles(report, "")["review.html"] as string;
  expect(page.match(/scope="row">Easy read/g)).toHaveLength(1);
});
