import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { type FaultFile, places, problemsOf } from "./fejlstrup.ts";

test("every file of fejlstrup has its place, and every place its file", async () => {
  const entries = await readdir("test/fixtures/municipalities/fejlstrup", { withFileTypes: true });
  // Its folder holds what the review finds and the build lets through.
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(Object.keys(places)).toEqual(files.toSorted());
});

test.each(Object.keys(places) as FaultFile[])(
  "%s makes the one fault that it is named after",
  async (file) => {
    const codes = (await problemsOf(file)).match(/^KS\d\d/gm);
    expect(codes).toEqual([file.slice(0, 4)]);
  },
);
