import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import packageFile from "../../../package.json" with { type: "json" };
import { newRecord } from "../../../src/scaffold/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

// js-yaml ships no types.
const { load } = createRequire(import.meta.url)("js-yaml") as { readonly load: (text: string) => unknown };

const lillerup = ["lillerup", "--name", "Lillerup Kommune", "--code", "999", "--region", "sjaelland"];
const workflows = ["src/scaffold/repository/publish.yml", ".github/workflows/release.yml"];

async function madeIn(folder: string, ...more: readonly string[]) {
  return newRecord(["repository", folder, ...lillerup, ...more], "2026-11-27");
}

describe("a new repository", () => {
  test("holds texts, recipes and settings, and nothing of the engine", async () => {
    const folder = await folderOf({});
    await madeIn(folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.toSorted()).toEqual([
      ".gitignore",
      ".gitlab-ci.yml",
      ".npmrc",
      "README.md",
      "index.ts",
      "package.json",
      "publish.yml",
      "tsconfig.json",
    ]);
  });

  test("has the engine as its one dependency, in this very version or the one that is named", async () => {
    const manifestIn = async (...more: readonly string[]) => {
      const folder = await folderOf({});
      await madeIn(folder, ...more);
      return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as unknown;
    };
    expect(await manifestIn()).toMatchObject({ dependencies: { klarstandard: packageFile.version } });
    expect(await manifestIn("--package", "file:./klarstandard.tgz")).toMatchObject({
      dependencies: { klarstandard: "file:./klarstandard.tgz" },
    });
  });

  test("tells in its README whose texts it holds", async () => {
    const folder = await folderOf({});
    await madeIn(folder);
    const readme = await readFile(join(folder, "README.md"), "utf8");
    expect(readme).toContain("# Lillerup Kommune: kvalitetsstandarder");
    expect(readme).toContain("municipalities/lillerup/index.ts");
    expect(readme).not.toContain("{{");
  });

  test("overwrites nothing", async () => {
    const folder = await folderOf({ "package.json": "{}" });
    await expect(madeIn(folder)).rejects.toThrow("KS91");
    expect(await readdir(folder)).toEqual(["package.json"]);
  });

  test("needs a folder and what a municipality needs", async () => {
    await expect(newRecord(["repository"], "2026-11-27")).rejects.toThrow("<folder>");
    await expect(newRecord(["repository", "x", "lillerup"], "2026-11-27")).rejects.toThrow("--name");
  });
});

describe("the recipes", () => {
  test.each([...workflows, "src/scaffold/repository/gitlab-ci.yml"])("%s is YAML", async (file) => {
    expect(load(await readFile(file, "utf8"))).toBeTypeOf("object");
  });

  test.each(["publish.yml", "gitlab-ci.yml"])(
    "%s checks everything before anything is published",
    async (name) => {
      const text = await readFile(`src/scaffold/repository/${name}`, "utf8");
      const commands = [...text.matchAll(/npx klarstandard ([\w:]+)/gu)].map(([, command]) => command);
      expect(commands).toEqual(["review", "build", "audit", "verify"]);
      expect(text.indexOf("npx klarstandard verify")).toBeLessThan(text.indexOf("aws s3 sync"));
      // Without its key no cache of another machine counts.
      for (const kept of [".cache/pdf", ".cache/state"])
        expect(text.split("\n").filter((line) => line.includes(kept) && !line.includes("XDG_"))).toHaveLength(
          1,
        );
      expect(text).toMatch(/XDG_STATE_HOME: .*\/\.cache\/state$/m);
    },
  );

  test.each(workflows)(
    "each action of %s is pinned by the hash of a commit, with its version beside it",
    async (file) => {
      const used = (await readFile(file, "utf8")).split("\n").filter((line) => /\buses:/u.test(line));
      expect(used.length).toBeGreaterThan(1);
      expect(
        used.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line)),
      ).toEqual([]);
    },
  );

  test.for(workflows)("actionlint finds nothing in %s", async (file, { skip }) => {
    const run = promisify(execFile);
    const version = await run("actionlint", ["-version"]).catch(() => undefined);
    if (version === undefined) return skip("actionlint is not installed on this machine");
    const { stdout } = await run("actionlint", ["-no-color", file]);
    expect(stdout).toBe("");
  });
});
