import { open } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { reviewContent } from "../../../src/review/index.ts";
import { filesLike } from "../habits/source-files.ts";

vi.mock("node:fs/promises", { spy: true });

test("a review reads each data file once, although it names the lines of what it finds", async () => {
  await reviewContent({ folder: "test/fixtures/municipalities", only: ["tvivlstrup"], today: "2026-11-22" });
  const read = vi.mocked(open).mock.calls.map(([path]) => String(path).replaceAll("\\", "/"));
  expect(read.filter((path) => path.endsWith(".ts")).toSorted()).toEqual(
    filesLike("test/fixtures/municipalities/tvivlstrup/**/*.ts"),
  );
});
