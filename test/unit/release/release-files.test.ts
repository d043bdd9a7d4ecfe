import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nextVersion, releaseFiles, type VersionedFiles } from "../../../scripts/release/release-files.ts";

const read = (name: string) => readFileSync(name, "utf8");
const files: VersionedFiles = {
  "package.json": read("package.json"),
  "package-lock.json": read("package-lock.json"),
  "publiccode.yml": read("publiccode.yml"),
  "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- You can now pack.\n\n## 0.1.0 – 2026-11-22\n",
};
const { version: old } = JSON.parse(files["package.json"]) as { version: string };

test("a version rises by what a reader has to do after it", () => {
  expect(nextVersion("1.2.3", "patch")).toBe("1.2.4");
  expect(nextVersion("1.2.3", "minor")).toBe("1.3.0");
  expect(nextVersion("1.2.3", "major")).toBe("2.0.0");
});

test("a release names the new version in each file that names one, and no file keeps the old one", () => {
  const { version, files: written } = releaseFiles(files, "minor", "2026-12-01");
  expect(JSON.parse(written["package.json"])).toMatchObject({ version });
  expect(JSON.parse(written["package-lock.json"])).toMatchObject({ version, packages: { "": { version } } });
  expect(written["publiccode.yml"]).toContain(`softwareVersion: "${version}"\nreleaseDate: "2026-12-01"`);
  expect(written["publiccode.yml"]).not.toContain(old);
});

test("what was unreleased stands under the version, and the next has its place", () => {
  const { version, files: written } = releaseFiles(files, "patch", "2026-12-01");
  expect(written["CHANGELOG.md"]).toContain(
    `## Unreleased\n\n## ${version} – 2026-12-01\n\n- You can now pack.\n\n## 0.1.0`,
  );
});

test("nothing is released where the changelog tells nothing new", () => {
  const empty = { ...files, "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n## 0.1.0 – 2026-11-22\n" };
  expect(() => releaseFiles(empty, "patch", "2026-12-01")).toThrow("CHANGELOG.md has no");
});
