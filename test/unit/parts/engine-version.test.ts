import { expect, test } from "vitest";
import { engineFiles, engineVersion } from "../../../src/parts/engine-version.ts";

test("the engine is named by its code, its templates, what the country shares, and the versions of what it uses", async () => {
  const files = await engineFiles();
  expect(files).toEqual(
    expect.arrayContaining([
      ".eleventy.js",
      "LICENSE",
      "_data/national/acts.ts",
      "_data/texts/da/views.ts",
      "_includes/components/papers/papers.njk",
      "_includes/layouts/base.njk",
      "package-lock.json",
      "package.json",
      "src/client/search.js",
      "src/pages/full.njk",
      "src/styles/frame.css",
      "src/view/routes.ts",
    ]),
  );
  expect(files.length).toBeGreaterThan(500);
});

test("its name is a hash", async () => {
  expect(await engineVersion()).toMatch(/^[0-9a-f]{64}$/);
});
