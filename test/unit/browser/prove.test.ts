import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BrowserFaultError, proveBrowser } from "../../../src/browser/prove.ts";
import { writeRecord } from "../../../src/browser/record.js";
import { folderOf } from "../../helpers/folder-of.ts";

/** A pretended browser that counts how often it is started. */
async function countedBrowser(does: string) {
  const folder = await folderOf({ starts: "" });
  const path = join(folder, "chromium");
  await writeFile(path, `#!/bin/sh\necho >> ${folder}/starts\n${does}\n`, { mode: 0o755 });
  const starts = async () => (await readFile(join(folder, "starts"), "utf8")).length;
  return { path, record: join(folder, "browser.json"), starts };
}

test("a browser without a record opens one page, once in a run", async () => {
  const { path, record, starts } = await countedBrowser("echo width 73");
  await proveBrowser(path, record);
  await proveBrowser(path, record);
  expect(await starts()).toBe(1);
});

test("a browser that the set-up has recorded is not started", async () => {
  const { path, record, starts } = await countedBrowser("exit 1");
  await writeRecord(record, path, "Chromium 156.0");
  await proveBrowser(path, record);
  expect(await starts()).toBe(0);
});

test("a record of another browser, or of another state of it, proves nothing", async () => {
  const { path, record } = await countedBrowser("exit 1");
  const other = await countedBrowser("echo width 73");
  await writeRecord(record, other.path, "Chromium 156.0");
  await expect(proveBrowser(path, record)).rejects.toBeInstanceOf(BrowserFaultError);
  await writeRecord(record, path, "Chromium 156.0");
  await writeFile(path, "#!/bin/sh\nexit 2\n");
  await expect(proveBrowser(path, record)).rejects.toMatchObject({ fault: { cause: "ended" } });
});

test("a browser that opens no page is asked again, because it may have been mended", async () => {
  const { path, record } = await countedBrowser("echo width 0");
  await expect(proveBrowser(path, record)).rejects.toMatchObject({
    name: "BrowserFaultError",
    fault: { cause: "fonts" },
  });
  await writeFile(path, "#!/bin/sh\necho width 73\n");
  await expect(proveBrowser(path, record)).resolves.toBeUndefined();
});
