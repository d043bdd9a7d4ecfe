import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { loadContent, problemText } from "../../../src/load/index.ts";
import { reservedMunicipalities, reservedStandards } from "../../../src/model/index.ts";
import { newRecord } from "../../../src/scaffold/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { problemsOf as problemsIn } from "../../helpers/problems-in.ts";

const profile = 'export default { id: "lillerup", code: "999" };';
const rest = ["--name", "Ny Kommune", "--code", "998", "--region", "sjaelland"];

/** Gives the text of the problems of the command, the folder called `municipalities`; nothing may be written. */
async function problemsOf(folder: string, ...args: readonly string[]): Promise<string> {
  const before = await readdir(folder, { recursive: true });
  const shown = relative(process.cwd(), folder).split(sep).join("/");
  const problems = await problemsIn(newRecord([...args, "--content", folder], "2026-11-22"));
  expect(await readdir(folder, { recursive: true })).toEqual(before);
  return problems.map(problemText).join("\n\n").replaceAll(shown, "municipalities");
}

test.each(reservedMunicipalities)("a municipality called %s is refused, as the build would", async (id) => {
  expect(await problemsOf(await folderOf({}), "municipality", id, ...rest)).toBe(`KS90 npm run new › <id>
  The id is "${id}", and the site has a page of its own at that address.
  Fix: Choose another id, for example "${id}-2".`);
});

test.each(reservedMunicipalities)("KS36: the build refuses a municipality called %s", async (id) => {
  const folder = await folderOf({ [`${id}/index.ts`]: `export default { format: 2, id: "${id}" };` });
  const problems = await problemsIn(loadContent({ folder, knownPaths: () => new Set() }));
  expect(problems.map(({ code }) => code)).toContain("KS36");
});

test.each(reservedStandards)("a standard called %s is refused, as the build would", async (id) => {
  const folder = await folderOf({ "lillerup/index.ts": profile });
  expect(
    await problemsOf(folder, "standard", "lillerup", id, "--title", "Hjælp"),
  ).toBe(`KS90 npm run new › <id>
  The id is "${id}", and the site has a page of its own at that address.
  Fix: Choose another id, for example "${id}-2".`);
});

test("a kommunekode that another municipality has is refused, as the build would", async () => {
  const folder = await folderOf({ "lillerup/index.ts": profile });
  const args = ["--name", "Ny Kommune", "--code", "999", "--region", "sjaelland"];
  expect(await problemsOf(folder, "municipality", "nyby", ...args)).toBe(`KS90 npm run new › --code
  municipalities/lillerup/index.ts has the kommunekode 999 already.
  Fix: Write the kommunekode of the new municipality.`);
});

test("a neighbour whose file cannot be understood does not stand in the way", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "export default {", "storerup/README.md": "" });
  const { written } = await newRecord(["municipality", "nyby", ...rest, "--content", folder], "2026-11-22");
  expect(written[0]).toMatch(/\/nyby\/index\.ts$/);
});

test("KS91: a municipality that is there is refused together with everything else that is wrong", async () => {
  const folder = await folderOf({ "lillerup/index.ts": profile });
  const args = ["--name", "Lillerup Kommune", "--code", "999", "--region", "sjaelland", "--kode=1"];
  expect(await problemsOf(folder, "municipality", "lillerup", ...args)).toBe(`KS90 npm run new › --kode
  There is no option --kode.
  Fix: Did you mean "--code"?

KS90 npm run new › --code
  municipalities/lillerup/index.ts has the kommunekode 999 already.
  Fix: Write the kommunekode of the new municipality.

KS91 municipalities/lillerup/index.ts
  The file is there already, and nothing is ever overwritten.
  Fix: Choose another id, or take the file away first.`);
});

test("KS21: no municipality is begun inside another", async () => {
  const folder = await folderOf({ "lillerup/index.ts": profile });
  expect(
    await problemsOf(join(folder, "lillerup"), "municipality", "nyby", ...rest),
  ).toBe(`KS21 municipalities
  The folder is one municipality, not a folder of municipalities.
  Fix: Name the folder above it.`);
});
