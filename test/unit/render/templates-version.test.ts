import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templatesVersion } from "../../../src/render/document.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const files = { "documents/full.njk": "<p>Hej</p>", "components/law/law.njk": "<p>Lov</p>" };

test("the version of the templates is the same as long as they are", async () => {
  expect(templatesVersion(await folderOf(files))).toBe(templatesVersion(await folderOf(files)));
});

test.each([
  ["changes", { "components/law/law.njk": "<p>Loven</p>" }],
  ["is added", { "components/law/note.njk": "" }],
])("the version of the templates is another one when a template %s", async (_what, change) => {
  const folder = await folderOf(files);
  const before = templatesVersion(folder);
  for (const [name, text] of Object.entries(change)) await writeFile(join(folder, name), text);
  expect(templatesVersion(folder)).not.toBe(before);
});

test("the version of the templates is another one when a label changes", async () => {
  const folder = await folderOf(files);
  const labels = join(await folderOf({ "templates.ts": "export default {};" }), "templates.ts");
  expect(templatesVersion(folder, labels)).not.toBe(templatesVersion(folder));
});
