import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { templatesVersion } from "../../../src/render/document.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const templates = vi.hoisted(() => ({ folder: "", labels: "_data/texts/da/templates.ts" }));
vi.mock("../../../src/render/nunjucks.ts", () => ({
  get includesFolder() {
    return templates.folder;
  },
  get labelsFile() {
    return templates.labels;
  },
}));

const files = { "documents/full.njk": "<p>Hej</p>", "components/law/law.njk": "<p>Lov</p>" };

test("the version of the templates is the same as long as they are", async () => {
  templates.folder = await folderOf(files);
  const before = templatesVersion();
  templates.folder = await folderOf(files);
  expect(templatesVersion()).toBe(before);
});

test.each([
  ["changes", { "components/law/law.njk": "<p>Loven</p>" }],
  ["is added", { "components/law/note.njk": "" }],
])("the version of the templates is another one when a template %s", async (_what, change) => {
  templates.folder = await folderOf(files);
  const before = templatesVersion();
  for (const [name, text] of Object.entries(change)) await writeFile(join(templates.folder, name), text);
  expect(templatesVersion()).not.toBe(before);
});

test("the version of the templates is another one when a label changes", async () => {
  templates.folder = await folderOf(files);
  const before = templatesVersion();
  templates.labels = join(await folderOf({ "templates.ts": "export default {};" }), "templates.ts");
  expect(templatesVersion()).not.toBe(before);
});
