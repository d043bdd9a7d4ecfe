import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { desktop } from "../../../src/audit/browser/browser-engine.ts";
import { qualwebEngine } from "../../../src/audit/browser/qualweb-engine.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, site } = await servedSite();
const path = "/lillerup/hjemmehjaelp/tjekliste/";

test("a page that the engine scrolls by its focus is judged as if it had not", async () => {
  const tab = await open(path);
  await tab.setViewport({ ...desktop, height: 300 });
  const sourceHtml = await readFile(join(site.folder, path, "index.html"), "utf8");
  expect((await qualwebEngine.run({ path, tab, sourceHtml })).findings).toEqual([]);
  expect(await tab.evaluate(() => window.scrollY)).toBe(0);
  // Whoever uses the page after the engine has the browser's own focus again.
  await tab.focus("main input[type=text]");
  expect(await tab.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});
