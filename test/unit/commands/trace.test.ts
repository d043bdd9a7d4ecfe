import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/commands/trace.ts";
import type { Finding } from "../../../src/report/finding.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const content = ["--content", "test/fixtures/municipalities"];
const source = ["--source", "test/fixtures/sources/storeby-hjaelpemidler.txt"];

async function traced(...args: readonly string[]) {
  const said: string[] = [];
  const found: Finding[] = [];
  const code = await run(args, {
    say: (text) => void said.push(text),
    warn: (text) => void said.push(text),
    found: (findings) => void found.push(...findings),
    progress: () => undefined,
  });
  return { code, said: said.join("\n"), found };
}

async function faultOf(...args: readonly string[]): Promise<string> {
  const error: unknown = await traced(...args).catch((thrown: unknown) => thrown);
  return error instanceof Error ? error.message.replace(/\n\n\d+ faults?.*$/s, "") : "no fault";
}

test("a standard whose source is carried, and whose statements have their places, is whole", async () => {
  const page = join(await folderOf({ "readme.txt": "" }), "below", "trace.html");
  const { code, said, found } = await traced("storeby/hjaelpemidler", ...content, ...source, "--out", page);
  expect(said).toBe(`40 sentences in the source: 35 carried, 5 left out with a reason, 0 without a place.
28 statements in the standard: 26 from the source, 2 of your own, 0 without a place.

All of the source has its place, and all of the standard comes from somewhere.
The same as a page: ${page}`);
  expect([code, found]).toEqual([0, []]);
  expect(await readFile(page, "utf8")).toContain("Hjælpemidler, Storeby Kommune: source and standard</h1>");
});

test("what is open ends with 1, and is told to programs too", async () => {
  const folder = await folderOf({ "other.txt": "Du kan få hjælp. Den er gratis." });
  const other = ["--source", join(folder, "other.txt"), "--out", join(folder, "trace.html")];
  const { code, said, found } = await traced("storeby/hjaelpemidler", ...content, ...other);
  expect(code).toBe(1);
  expect(found.map((finding) => finding.code)).toContain("KS125");
  expect(said).toMatch(/hjaelpemidler\.ts:\d+ › source\.fingerprint/);
  expect(said).toContain("The source has no sentence");
});

test("the sentences of a source are listed with their numbers, for whoever writes the places", async () => {
  const { code, said } = await traced("storeby/hjaelpemidler", ...content, ...source, "--numbers");
  expect(code).toBe(0);
  expect(said.split("\n").slice(0, 2)).toEqual(["[1] Kvalitetsstandard for hjælpemidler", "[2] Lovgrundlag"]);
  expect(said.split("\n")).toHaveLength(40);
});

test("what is missing is told at once", async () => {
  const usage =
    "Write npm run trace -- <kommune>/<standard> --source FILE [--content DIR] [--out FILE] [--numbers].";
  expect(await faultOf("storeby")).toBe(`KS93 npm run trace › <kommune>/<standard>
  <kommune>/<standard> is missing.
  Fix: ${usage}

KS93 npm run trace › --source
  --source is missing.
  Fix: ${usage}`);
});

test("a standard that is not there is told with the one that is meant", async () => {
  expect(
    await faultOf("storeby/hjaelpemider", ...content, ...source),
  ).toBe(`KS93 npm run trace › storeby/hjaelpemider
  There is no standard storeby/hjaelpemider.
  Fix: Did you mean "storeby/hjaelpemidler"?`);
  expect(await faultOf("storby/stu", ...content, ...source)).toContain('Did you mean "storeby"?');
});
