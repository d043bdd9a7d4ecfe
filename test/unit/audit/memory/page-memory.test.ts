import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { type MemoryOptions, openMemory } from "../../../../src/audit/memory/audit-memory.ts";
import { pageMemory, type SeenByCheck } from "../../../../src/audit/memory/page-memory.ts";
import { walkBuiltSite } from "../../../../src/crawl/built-site.ts";
import { folderOf } from "../../../helpers/folder-of.ts";

const files = {
  "index.html": "<p>Forside</p>",
  "a/index.html": "<p>A</p>",
  "site.css": "p { color: red }",
};

const seen: SeenByCheck = {
  axe: {
    findings: [
      {
        code: "axe/image-alt",
        severity: "error",
        weight: "barrier",
        place: { page: "/a/", at: "img" },
        what: "Images must have alternative text.",
        why: "Hurts people who cannot see a picture.",
        fix: "Write it.",
      },
    ],
    questions: [{ check: "axe", page: "/a/", rule: "hidden-content", what: "Look." }],
  },
};

/** A site whose page `/a/` was seen once, with a style sheet and a picture that is not there. */
async function remembered() {
  const [site, cache] = [await folderOf(files), await folderOf({})];
  const opened = async (options: Partial<MemoryOptions> = {}, tools: readonly string[] = ["axe 1"]) =>
    pageMemory({
      memory: await openMemory({ folder: join(cache, "audit"), ...options }),
      site: await walkBuiltSite(site),
      tools,
    });
  await (await opened()).keep("/a/", seen, ["/site.css", "/billede.png", "/site.css"]);
  return { site, cache: join(cache, "audit"), opened };
}

test("what was seen of a page is told again, its findings and its questions, where nothing has changed", async () => {
  const { opened } = await remembered();
  expect(await (await opened()).recall("/a/")).toEqual(seen);
});

test.each([
  ["its HTML", "a/index.html", "<p>B</p>"],
  ["a file that it loads", "site.css", "p { color: blue }"],
  ["a file that was missing and has come", "billede.png", "x"],
  ["what is answered for a missing file", "404.html", "<p>Findes ikke</p>"],
])("a page is looked at anew after a change of %s", async (_, name, text) => {
  const { site, opened } = await remembered();
  await mkdir(dirname(join(site, name)), { recursive: true });
  await writeFile(join(site, name), text);
  expect(await (await opened()).recall("/a/")).toBeUndefined();
});

test("a page is looked at anew where a file that it loads has gone", async () => {
  const { site, opened } = await remembered();
  await rm(join(site, "site.css"));
  expect(await (await opened()).recall("/a/")).toBeUndefined();
});

test("a change of a file that a page does not load changes nothing", async () => {
  const { site, opened } = await remembered();
  await writeFile(join(site, "index.html"), "<p>Ny forside</p>");
  expect(await (await opened()).recall("/a/")).toEqual(seen);
});

test("another page, other tools and an audit that is asked to be fresh remember nothing of it", async () => {
  const { opened } = await remembered();
  expect(await (await opened()).recall("/")).toBeUndefined();
  expect(await (await opened({}, ["axe 2"])).recall("/a/")).toBeUndefined();
  expect(await (await opened({ isFresh: true })).recall("/a/")).toBeUndefined();
});

test("what a fresh audit sees is kept for the next", async () => {
  const { opened } = await remembered();
  const nothing = { axe: { findings: [], questions: [] } };
  await (await opened({ isFresh: true })).keep("/a/", nothing);
  expect(await (await opened()).recall("/a/")).toEqual(nothing);
});

test("nobody else's word counts: neither a changed file nor one put under another's name", async () => {
  const { cache, opened } = await remembered();
  const [name = ""] = await readdir(cache);
  const text = await readFile(join(cache, name), "utf8");
  await writeFile(join(cache, name), text.replace("error", "hint!"));
  expect(await (await opened()).recall("/a/")).toBeUndefined();

  await (await opened()).keep("/", { axe: { findings: [], questions: [] } });
  const other = (await readdir(cache)).find((one) => one !== name) ?? "";
  await writeFile(join(cache, name), await readFile(join(cache, other)));
  expect(await (await opened()).recall("/a/")).toBeUndefined();
});

test("where nothing can be kept, that is told once and nothing is remembered", async () => {
  const told: string[] = [];
  const memory = pageMemory({
    memory: await openMemory({
      folder: join(await folderOf({ file: "" }), "file"),
      onFault: (code) => told.push(code),
    }),
    site: await walkBuiltSite(await folderOf(files)),
    tools: [],
  });
  await memory.keep("/a/", seen);
  await memory.keep("/", seen);
  expect(await memory.recall("/a/")).toBeUndefined();
  expect(told).toHaveLength(1);
});

test("without a key of this user nothing is kept", async () => {
  vi.stubEnv("XDG_STATE_HOME", "/dev/null/state");
  onTestFinished(() => void vi.unstubAllEnvs());
  const told: string[] = [];
  const folder = join(await folderOf({}), "audit");
  const memory = await openMemory({ folder, onFault: (code) => told.push(code) });
  await memory.keep("a", seen);
  expect(await memory.recall("a")).toBeUndefined();
  expect(told).toEqual(["ENOTDIR"]);
});
