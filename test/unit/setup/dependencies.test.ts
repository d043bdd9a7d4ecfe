import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  hasDependencies,
  installDependencies,
  missingPackages,
} from "../../../scripts/setup/dependencies.mjs";
import { setUp } from "../../../scripts/setup/set-up.mjs";
import { freshClone, pretendedMachine, workingNpm } from "./pretended-machine.ts";

test("a fresh clone is installed once, with what NODE_ENV would leave out; the second run does and says nothing", async () => {
  const { machine, said, logOf } = await pretendedMachine({
    bin: { npm: workingNpm },
    env: { NODE_ENV: "production" },
  });
  await setUp(machine, { browser: false });
  expect(await logOf("npm")).toBe(
    "ci --include=dev --include=optional --no-audit --no-fund --ignore-scripts\n",
  );
  expect(said[0]).toBe("installing the dependencies (npm ci) …");
  said.length = 0;
  await setUp(machine, { browser: false });
  expect(said).toEqual([]);
  expect((await logOf("npm")).split("\n")).toHaveLength(2);
});

test("a changed lock file is installed again", async () => {
  const { machine } = await pretendedMachine({ bin: { npm: workingNpm } });
  await installDependencies(machine);
  expect(await hasDependencies(machine)).toBe(true);
  const changed = { packages: { "node_modules/a": { version: "1.0.1" } } };
  await writeFile(join(machine.root, "package-lock.json"), JSON.stringify(changed));
  expect(await hasDependencies(machine)).toBe(false);
});

test("what a developer has installed by hand is not installed again", async () => {
  const { machine } = await pretendedMachine({
    clone: {
      "node_modules/.package-lock.json": freshClone["package-lock.json"],
      "node_modules/.bin/node": "#!/bin/sh\necho v24.21.0\n",
    },
  });
  expect(await hasDependencies(machine)).toBe(true);
});

test("a failing npm ends the set-up with what npm said", async () => {
  const npm = "#!/bin/sh\necho 'npm error network' >&2\nexit 1\n";
  const { machine } = await pretendedMachine({ bin: { npm } });
  await expect(setUp(machine, { browser: false })).rejects.toMatchObject({
    name: "SetupError",
    message: "npm error network\n\nThe dependencies could not be installed: npm ci failed.",
  });
});

test("a machine without npm is told to install it", async () => {
  const { machine } = await pretendedMachine({});
  await expect(setUp(machine, { browser: false })).rejects.toMatchObject({
    message: "Klarstandard needs npm, and there is none: install Node with npm.",
  });
});

test("an npm that does not run install scripts is made to bring Node, or the set-up says so", async () => {
  const npm = "#!/bin/sh\nmkdir -p node_modules/.bin\necho no scripts here\n";
  const { machine } = await pretendedMachine({ bin: { npm } });
  await expect(setUp(machine, { browser: false })).rejects.toMatchObject({
    message:
      'The npm package "node" did not bring its Node (no scripts here): run "npm rebuild node" and mend what it says.',
  });
});

test("two commands at once install once", async () => {
  const slowNpm = workingNpm.replace("mkdir", "sleep 0.5\nmkdir");
  const { machine, logOf } = await pretendedMachine({ bin: { npm: slowNpm } });
  await Promise.all([setUp(machine, { browser: false }), setUp(machine, { browser: false })]);
  expect((await logOf("npm")).trim().split("\n")).toHaveLength(1);
});

test("a set-up that was broken off holds nobody up", async () => {
  const { machine } = await pretendedMachine({
    clone: { ".cache/set-up.lock": "99999999" },
    bin: { npm: workingNpm },
  });
  await setUp(machine, { browser: false });
  expect(await hasDependencies(machine)).toBe(true);
});

test("only a package that must be there is missing", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/there": { version: "1.0.0" },
      "node_modules/older": { version: "2.0.0" },
      "node_modules/absent": { version: "1.0.0" },
      "node_modules/for-windows": { version: "1.0.0", optional: true },
      "node_modules/left-over": { version: "1.0.0", extraneous: true },
    },
  };
  const installed = {
    packages: { "node_modules/there": { version: "1.0.0" }, "node_modules/older": { version: "1.0.0" } },
  };
  expect(missingPackages(lock, installed)).toEqual(["node_modules/older", "node_modules/absent"]);
});
