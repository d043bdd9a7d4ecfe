import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/commands/migrate.ts";
import { loadContent, problemText } from "../../../src/load/index.ts";
import { plannedMigration, writeMigration } from "../../../src/migrate/migrate-content.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { problemsOf } from "../../helpers/problems-in.ts";

const today = "test/fixtures/municipalities/lillerup";

/** A content folder with Lillerup as it was written in format 1; easy read has not changed since. */
async function oldLillerup(): Promise<string> {
  const folder = await folderOf({});
  await cp(`${today}/easy-read`, join(folder, "lillerup/easy-read"), { recursive: true });
  await cp("test/fixtures/format-1/lillerup", join(folder, "lillerup"), { recursive: true });
  return folder;
}

const contentOf = async (folder: string, only: readonly string[]) =>
  (await loadContent({ folder, only, knownPaths: pagePaths })).content;

const faultsOf = async (files: Readonly<Record<string, string>>) => {
  const folder = await folderOf(files);
  const problems = await problemsOf(plannedMigration(folder));
  return problems
    .map(problemText)
    .join("\n\n")
    .replaceAll(/(?<= )\S*klarstandard-\w+/g, "municipalities");
};

const profile = `export default { id: "lillerup" };`;

test("data of format 1 is the same content, once it is lifted, as what was lifted by hand", async () => {
  const folder = await oldLillerup();
  await writeMigration(await plannedMigration(folder));
  expect(await contentOf(folder, [])).toEqual(await contentOf("test/fixtures/municipalities", ["lillerup"]));
});

test("comments, order and line ends of the file stay as they are", async () => {
  const index = `export default {\r\n  // Navnet står på hver side.\r\n  id: "lillerup", // og i adressen\r\n};\r\n`;
  const folder = await folderOf({ "lillerup/index.ts": index });
  await writeMigration(await plannedMigration(folder));
  expect(await readFile(join(folder, "lillerup/index.ts"), "utf8")).toBe(
    `export default {\r\n  // Navnet står på hver side.\r\n  format: 2,\r\n  voice: "restated",\r\n  id: "lillerup", // og i adressen\r\n};\r\n`,
  );
});

test("what is lifted is not lifted again", async () => {
  const folder = await oldLillerup();
  await writeMigration(await plannedMigration(folder));
  expect(await plannedMigration(folder)).toEqual({ changed: [], upToDate: ["lillerup"] });
});

test("each change is shown as a diff, and a dry run writes nothing", async () => {
  const folder = await folderOf({
    "lillerup/index.ts": profile,
    "lillerup/standards/hjaelp.ts": `export default {\n  edition: "2026-1",\n  timeLimits: [{ stated: [{ value: 5, unit: "working-days" }] }],\n};\n`,
  });
  const said: string[] = [];
  const terminal = {
    say: (text: string) => said.push(text),
    warn: () => {},
    found: () => {},
    progress: () => {},
  };
  expect(await run(["--content", folder, "--dry-run"], terminal)).toBe(0);
  const told = said.join("\n");
  expect(told).toContain(`-export default { id: "lillerup" };`);
  expect(told).toContain(`+export default { format: 2, voice: "restated", id: "lillerup" };`);
  expect(told).toContain(`-  edition: "2026-1",`);
  expect(told).toContain(`+  revision: "2026-1",`);
  expect(told).toContain(`+  timeLimits: [{ stated: [{ value: 5, unit: "weekdays" }] }],`);
  expect(said.at(-1)).toMatch(/^Nothing was written\. It would change \S+index\.ts, \S+hjaelp\.ts\.$/);
  expect(await readFile(join(folder, "lillerup/index.ts"), "utf8")).toBe(profile);
});

test("a constant that several places share is changed once, where it stands", async () => {
  const folder = await folderOf({
    "lillerup/index.ts": profile,
    "lillerup/standards/hjaelp.ts": `const five = { value: 5, unit: "working-days" };\nexport default { timeLimits: [{ stated: [five] }, { stated: [five] }] };\n`,
  });
  await writeMigration(await plannedMigration(folder));
  expect(await readFile(join(folder, "lillerup/standards/hjaelp.ts"), "utf8")).toContain(
    `const five = { value: 5, unit: "weekdays" };`,
  );
});

test("KS17: every place at which a person has to decide is told at once, and nothing is written", async () => {
  const standard = `export default {\n  edition: "2025-1",\n  revision: "2026-1",\n  timeLimits: limitsOf("x"),\n};\n`;
  expect(
    await faultsOf({
      "lillerup/index.ts": profile,
      "lillerup/standards/hjaelp.ts": standard,
      "lillerup/standards/mad.ts": "export default {",
    }),
  ).toBe(`KS17 municipalities/lillerup/standards/hjaelp.ts:2
  The key edition is called revision now, and both are written: one value would be lost.
  Fix: Keep revision, and take edition away.

KS17 municipalities/lillerup/standards/hjaelp.ts:4
  What stands under timeLimits is no plain data, so that it cannot be lifted.
  Fix: Write the value itself, as in the rest of the file.

KS17 municipalities/lillerup/standards/mad.ts
  The file cannot be read as data, so that it cannot be lifted.
  Fix: npm run build says what is wrong. Mend that first.`);
});

test("KS16: data of a format that is not known yet is left alone", async () => {
  expect(
    await faultsOf({ "lillerup/index.ts": `export default { format: 3, id: "lillerup" };` }),
  ).toBe(`KS16 municipalities/lillerup/index.ts
  The data is of format 3, and this Klarstandard knows the formats 1 to 2.
  Fix: Get the newest Klarstandard, or mend the number.`);
});

test("a municipality that is not there, or that has no profile, is told", async () => {
  const folder = await folderOf({ "lillerup/standards/hjaelp.ts": "export default {};" });
  expect((await problemsOf(plannedMigration(folder))).map(({ code }) => code)).toEqual(["KS23"]);
  expect((await problemsOf(plannedMigration(folder, ["storeby"]))).map(({ code }) => code)).toEqual(["KS22"]);
});
