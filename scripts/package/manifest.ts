/** What the package's manifest is made from. */
export interface OwnManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Where the code lies, once it has an address; npm's proof of origin asks for it. */
  readonly repository?: unknown;
}

/** Gives the `package.json` of the package: what a content repository installs, and nothing that only developers use. */
export function packageManifest({
  name,
  version,
  description,
  license,
  dependencies,
  repository,
}: OwnManifest) {
  return {
    name,
    version,
    description,
    license,
    ...(repository === undefined ? {} : { repository }),
    type: "module",
    // Node brings no TypeScript to a dependency, and the code is written for this one.
    engines: { node: ">=24" },
    bin: { klarstandard: "scripts/klarstandard.mjs" },
    exports: {
      "./model": { types: "./src/model/input.d.ts", default: "./src/model/index.js" },
      "./package.json": "./package.json",
    },
    dependencies,
  };
}
