import { builtinModules } from "node:module";
import { expect, test } from "vitest";
import packageFile from "../../../package.json" with { type: "json" };
import { packageManifest } from "../../../scripts/package/manifest.ts";
import { filesLike, importsOf, textOf } from "../habits/source-files.ts";

const manifest = packageManifest(packageFile);
const published = filesLike("src/**/*.{ts,js}", "_data/**/*.ts", ".eleventy.js", ".htmlvalidate.mjs");

/** The package of what an import names: `@scope/name/file` is of `@scope/name`. */
const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;

/** Packages that are looked up by name and not imported. */
function lookedUp(file: string): string[] {
  const names = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
  return /\bcreateRequire\b/u.test(textOf(file))
    ? names.filter((name) => new RegExp(`["']${name}(?:/[^"']*)?["']`, "u").test(textOf(file)))
    : [];
}

test("a content repository gets every package that the engine uses when it runs", () => {
  const used = published.flatMap((file) => [...importsOf(file).map(packageOf), ...lookedUp(file)]);
  const foreign = used.filter(
    (name) => !name.startsWith(".") && !name.startsWith("node:") && !builtinModules.includes(name),
  );
  expect(foreign.length).toBeGreaterThan(50);
  const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
  expect([...new Set(foreign)].filter((name) => !(name in installed))).toEqual([]);
});

test("what only a queue needs is installed for nobody who does not ask for it, and in one version", () => {
  const { devDependencies } = packageFile;
  const { bullmq, ioredis, aws4fetch } = devDependencies;
  expect(manifest.peerDependencies).toEqual({ bullmq, ioredis, aws4fetch });
  expect(Object.values(manifest.peerDependenciesMeta)).toEqual([
    { optional: true },
    { optional: true },
    { optional: true },
  ]);
});

test("and no package that only developers use", () => {
  expect(manifest).not.toHaveProperty("devDependencies");
  expect(manifest).not.toHaveProperty("private");
  expect(Object.keys(manifest.dependencies)).not.toContain("typescript");
});
