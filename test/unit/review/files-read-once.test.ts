import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { expect, test, vi } from "vitest";
import { reviewContent } from "../../../src/review/index.ts";
import { filesLike } from "../habits/source-files.ts";

test("a review reads each data file once, although it names the lines of what it finds", async () => {
  const open = vi.spyOn(fs, "open");
  syncBuiltinESMExports();
  try {
    await reviewContent({
      folder: "test/fixtures/municipalities",
      only: ["tvivlstrup"],
      today: "2026-11-22",
    });
    const read = open.mock.calls.map(([path]) => String(path).replaceAll("\\", "/"));
    expect(read.filter((path) => path.endsWith(".ts")).toSorted()).toEqual(
      filesLike("test/fixtures/municipalities/tvivlstrup/**/*.ts"),
    );
  } finally {
    open.mockRestore();
    syncBuiltinESMExports();
  }
});
