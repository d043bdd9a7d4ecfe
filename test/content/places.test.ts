import { expect, test } from "vitest";
import { loadContent } from "../../src/load/index.ts";
import { stateOf, traceOf } from "../../src/trace/trace.ts";
import { pagePaths } from "../../src/view/page-paths.ts";

const { content, sources } = await loadContent({ folder: "municipalities", knownPaths: pagePaths });
const standards = content.municipalities.flatMap(({ profile }) =>
  sources
    .writtenStandardsOf(profile.id)
    .map((standard) => ({ name: `${profile.id}/${standard.id}`, standard })),
);

test("there are standards whose places can be looked at", () => {
  expect(standards.length).toBeGreaterThan(4);
});

// The sources are not in this repository; how many sentences each has stands in its fingerprint.
test.each(standards)(
  "each sentence of the source of $name has its place, and each statement its own",
  ({ standard }) => {
    const count = Number(standard.source.fingerprint?.split("-")[0]);
    expect(count).toBeGreaterThan(0);
    const sentences = Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      text: "",
      marks: [],
    }));
    const trace = traceOf(standard, sentences);
    const unsettled = trace.rows.filter((row) => !["carried", "left-out"].includes(stateOf(row)));
    expect(unsettled.map(({ number }) => number)).toEqual([]);
    expect(trace.unknown).toEqual([]);
    expect(trace.withoutPlace.map(({ path }) => path.join("."))).toEqual([]);
  },
);
