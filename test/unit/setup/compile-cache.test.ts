import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withCompileCache } from "../../../scripts/setup/compile-cache.mjs";

test("Node keeps what it made of our code with this user's own files, out of reach of the content", () => {
  expect(withCompileCache({ A: "1" })).toEqual({
    A: "1",
    NODE_COMPILE_CACHE: join(homedir(), ".cache", "klarstandard", "node"),
  });
  const elsewhere = withCompileCache({ XDG_CACHE_HOME: "/caches" });
  expect(elsewhere["NODE_COMPILE_CACHE"]).toBe(join("/caches", "klarstandard", "node"));
});

test("whoever has chosen a folder for it keeps that", () => {
  expect(withCompileCache({ NODE_COMPILE_CACHE: "/mine" })["NODE_COMPILE_CACHE"]).toBe("/mine");
});
