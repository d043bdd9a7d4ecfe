/** What the package's manifest is made from. */
export interface OwnManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  /** Where the code lies, once it has an address; npm's proof of origin asks for it. */
  readonly repository?: unknown;
}

/** What a build that shares its work with other machines needs: npm installs them for nobody who does not ask for them. */
const queuePackages = ["bullmq", "ioredis", "aws4fetch"];

/** Gives the `package.json` of the package: what a content repository installs, and nothing that only developers use. */
export function packageManifest({
  name,
  version,
  description,
  license,
  dependencies,
  devDependencies,
  repository,
}: OwnManifest) {
  const peers = queuePackages.map((peer) => [peer, devDependencies[peer] ?? ""] as const);
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
    peerDependencies: Object.fromEntries(peers),
    peerDependenciesMeta: Object.fromEntries(peers.map(([peer]) => [peer, { optional: true }])),
  };
}
