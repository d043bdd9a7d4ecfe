import { appendFile, cp, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { BuildOptions } from "../../src/publish/build-options.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { exampleBaseUrl } from "../../src/site/site-request.ts";
import { inventedMunicipalities } from "../helpers/built-site.ts";
import { folderOf } from "../helpers/folder-of.ts";

const said = "Nothing has changed since the last build, so the site is as it was.";

let folder: string;
let options: BuildOptions;
let steps: string[];

beforeEach(async () => {
  folder = await folderOf({});
  const content = join(folder, "content");
  await cp(join(inventedMunicipalities, "kortstrup"), join(content, "kortstrup"), { recursive: true });
  options = {
    content,
    municipalities: [],
    out: join(folder, "site"),
    baseUrl: exampleBaseUrl,
    pathPrefix: "/",
    pdf: false,
    keepGoing: false,
    jobs: 1,
    today: "2026-11-22",
    form: "national",
  };
  await build();
});

async function build(changes: Partial<BuildOptions> = {}) {
  steps = [];
  const listener = { step: (text: string) => steps.push(text), progress: () => undefined };
  return buildSite({ ...options, ...changes }, listener, join(folder, "cache"));
}

async function timesOf(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true });
  return Promise.all(
    entries.toSorted().map(async (path) => `${path} ${(await stat(join(site, path))).mtimeMs}`),
  );
}

test("a build that would make the same writes nothing, says so, and gives the same figures", async () => {
  const before = await timesOf(options.out);
  const result = await build();
  expect(steps).toEqual(["1 draft is not published, with 1 fault; npm start shows it.", said]);
  expect(result).toMatchObject({ municipalities: 1, standards: 3, problems: [] });
  expect(result.pages).toBeGreaterThan(10);
  expect(await timesOf(options.out)).toEqual(before);
});

test.each([
  ["another day", { today: "2026-11-23" }],
  ["another address", { pathPrefix: "/x/" }],
  ["another form", { form: "own" as const }],
])("%s is another site", async (_, changes) => {
  await build(changes);
  expect(steps).not.toContain(said);
});

test("one changed letter of the content is another site", async () => {
  const file = join(options.content, "kortstrup/standards/vaerested.ts");
  await writeFile(file, (await readFile(file, "utf8")).replace('title: "', 'title: "Nyt '));
  await build();
  expect(steps).not.toContain(said);
});

test("a page that somebody changed is told, and not passed over as unchanged", async () => {
  await appendFile(join(options.out, "kortstrup/index.html"), "<p>Ring 11 11 11 11</p>");
  await expect(build()).rejects.toThrow("KS94");
});

test("what somebody else remembers of a site stands for none", async () => {
  const memories = join(folder, "cache/sites");
  const [name = ""] = await readdir(memories);
  const memory = join(memories, name);
  const { mtime } = await stat(memory);
  await writeFile(memory, (await readFile(memory, "utf8")).replace(/"pages":\d+/, '"pages":1'));
  await utimes(memory, mtime, mtime);
  expect((await build()).pages).toBeGreaterThan(10);
  expect(steps).not.toContain(said);
});
