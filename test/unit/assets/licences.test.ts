import { join } from "node:path";
import { expect, test } from "vitest";
import { licenceOf, licencesText } from "../../../src/assets/licences.ts";
import { UserError } from "../../../src/report/user-error.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const manifest = JSON.stringify({ name: "font", version: "1.2.3" });

test("the licences of our own files, the fonts, the pictograms and the search are published whole", () => {
  const text = licencesText();
  for (const words of [
    "klarstandard 0.1.0\n==================",
    "SIL OPEN FONT LICENSE Version 1.1",
    "Bitstream Vera",
    "Copyright (c) Pagefind",
  ])
    expect(text).toContain(words);
});

test("a package's licence stands under its name and version", async () => {
  const folder = await folderOf({ "package.json": manifest, LICENSE: "Free.\n", "README.md": "A font." });
  expect(licenceOf(join(folder, "package.json"))).toBe("font 1.2.3\n==========\n\nFree.\n");
});

test("a folder of licences is read whole", async () => {
  const folder = await folderOf({ "package.json": manifest, "LICENSE/A": "One.", "LICENSE/B": "Two." });
  expect(licenceOf(join(folder, "package.json"))).toBe("font 1.2.3\n==========\n\nOne.\n\nTwo.\n");
});

test("a package without a licence text stops the build", async () => {
  const folder = await folderOf({ "package.json": manifest, "README.md": "A font." });
  expect(() => licenceOf(join(folder, "package.json"))).toThrow(
    new UserError("The package font has no licence text, so its files cannot be published."),
  );
});
