import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { ownFile, ownPath } from "../../../src/engine/own-file.ts";
import { filesLike, textOf } from "../habits/source-files.ts";

test("a file of the engine is found by its path in the repository, wherever one works", () => {
  expect(existsSync(ownFile("src/publish/heartbeat.ts"))).toBe(true);
  expect(existsSync(ownPath("_includes/"))).toBe(true);
});

test("nobody else looks for files of the engine by themselves, which would miss them in the package", () => {
  const others = filesLike("src/**/*.ts").filter((file) => file !== "src/engine/own-file.ts");
  expect(others.filter((file) => /new URL\([^)]*import\.meta\.url/u.test(textOf(file)))).toEqual([]);
});

test("every file that is asked for by name is there", () => {
  const asked = filesLike("src/**/*.ts").flatMap((file) =>
    [...textOf(file).matchAll(/own(?:File|Path)\("([^"]+)"\)/gu)].map(([, path = ""]) => path),
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => !existsSync(path))).toEqual([]);
});
