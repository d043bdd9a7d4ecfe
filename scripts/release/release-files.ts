/** The texts of the files that name the version, by their paths. */
export interface VersionedFiles {
  readonly "package.json": string;
  readonly "package-lock.json": string;
  readonly "publiccode.yml": string;
  readonly "CHANGELOG.md": string;
}

/** The parts of a version that a release can raise (SemVer). */
export const steps = ["patch", "minor", "major"] as const;

/** A part of a version that a release can raise. */
export type Step = (typeof steps)[number];

/** A release that cannot be made; its message says what is missing. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

/** Gives the version after another. */
export function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (step) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    default:
      return step satisfies never;
  }
}

/**
 * Gives the files with the next version in each place that names it, and what is unreleased in the changelog under it.
 *
 * @throws {ReleaseError} where nothing is unreleased, or a file does not name the version where it should.
 */
export function releaseFiles(
  files: VersionedFiles,
  step: Step,
  day: string,
): { readonly version: string; readonly files: VersionedFiles } {
  const { version: old } = JSON.parse(files["package.json"]) as { version: string };
  const version = nextVersion(old, step);
  const named = `"version": "${old}"`;
  const raised = `"version": "${version}"`;
  return {
    version,
    files: {
      "package.json": replaced(files, "package.json", [[named, raised]]),
      // Once for the lock file, and once for the package at its root.
      "package-lock.json": replaced(files, "package-lock.json", [
        [named, raised],
        [
          `    "": {\n      "name": "klarstandard",\n      ${named}`,
          `    "": {\n      "name": "klarstandard",\n      ${raised}`,
        ],
      ]),
      "publiccode.yml": replaced(files, "publiccode.yml", [
        [`softwareVersion: "${old}"`, `softwareVersion: "${version}"`],
        [/^releaseDate: ".*"$/mu, `releaseDate: "${day}"`],
      ]),
      "CHANGELOG.md": replaced(files, "CHANGELOG.md", [
        [/^## Unreleased\n\n(?=- )/mu, `## Unreleased\n\n## ${version} – ${day}\n\n`],
      ]),
    },
  };
}

function replaced(
  files: VersionedFiles,
  name: keyof VersionedFiles,
  places: readonly (readonly [old: string | RegExp, text: string])[],
): string {
  let text = files[name];
  for (const [old, fresh] of places) {
    const after = text.replace(old, () => fresh);
    if (after === text) throw new ReleaseError(`${name} has no ${old instanceof RegExp ? old.source : old}.`);
    text = after;
  }
  return text;
}
