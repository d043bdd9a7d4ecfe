import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { exampleBaseUrl } from "../../src/site/site-request.ts";
import { builtSite } from "../helpers/built-site.ts";
import { sameFolders } from "../helpers/same-folders.ts";
import { clonedRepository } from "../helpers/started-server.ts";

const standard = "municipalities/lillerup/standards/madservice.ts";

test.each([
  ["", "/", "restated"],
  ["hjaelp", "/hjaelp/", "restated"],
  ["/hjaelp/", "/hjaelp/", "own"],
])(
  "plain Eleventy with the path prefix %j builds what our build does, byte for byte",
  async (given, pathPrefix, voice) => {
    const clone = await clonedRepository();
    // In its own voice the municipality, which is alone, has a site of its own.
    await clone.edit("municipalities/lillerup/index.ts", 'voice: "restated"', `voice: "${voice}"`);
    const program = clone.eleventy("--quiet", ...(given === "" ? [] : [`--pathprefix=${given}`]));
    expect(await program.exitCode).toBe(0);
    const ours = await builtSite({
      content: clone.path("municipalities"),
      baseUrl: exampleBaseUrl,
      pathPrefix,
    });
    expect(ours.pages.some(({ path }) => path === "/madservice/")).toBe(voice === "own");
    expect(await sameFolders(clone.path("_site"), ours.folder)).toEqual([]);
  },
);

test("a second build over the first leaves the same files", async () => {
  const clone = await clonedRepository();
  for (const out of ["_site", "_site", "other"]) {
    expect(await clone.eleventy("--quiet", `--output=${out}`).exitCode).toBe(0);
  }
  expect(await sameFolders(clone.path("_site"), clone.path("other"))).toEqual([]);
});

test("a fault of the data ends plain Eleventy with 1, told with its file, line and mending and without a stack", async () => {
  const clone = await clonedRepository();
  await clone.edit(standard, "promise:", "promse:");
  const program = clone.eleventy("--quiet");
  expect(await program.exitCode).toBe(1);
  expect(program.printed()).toMatch(
    /KS05 municipalities\/lillerup\/standards\/madservice\.ts:\d+ › summary\.promse/,
  );
  expect(program.printed()).toContain("Fix: Did you mean promise?");
  expect(program.printed()).not.toMatch(/^\s+at .+\.ts:\d+/m);
});

test("eleventy --serve shows a fault that is there from the start, a change, and a deletion", async () => {
  const clone = await clonedRepository();
  const link = ["](/lillerup/madservice/)", "](/om/)"] as const;
  await clone.edit("municipalities/lillerup/standards/hjemmehjaelp.ts", ...link);
  await clone.edit(standard, "promise:", "promse:");
  const server = clone.eleventy("--serve", "--quiet");
  await server.answer("/lillerup/", { status: 500, words: "KS05" });
  await clone.edit(standard, "promse:", "promise:");
  await server.answer("/lillerup/madservice/", { words: "<title>Madservice" });
  await rm(clone.path(standard));
  await rm(clone.path("municipalities/lillerup/easy-read/madservice.ts"));
  await server.answer("/lillerup/madservice/", { status: 404 });
});
