import { afterAll, expect, test } from "vitest";
import { findBrowser, launchToAudit } from "../../../src/browser/index.ts";
import { type Listeners, recordListeners } from "../../../src/tab/record-listeners.ts";

const browser = await launchToAudit(await findBrowser(), "this-machine", 30_000);
afterAll(() => browser.close());

test.each([
  ["setTimeout(() => {}, 60_000)", 1],
  ["clearTimeout(setTimeout(() => {}, 60_000))", 0],
  ["requestAnimationFrame(() => {})", 1],
  ["cancelAnimationFrame(requestAnimationFrame(() => {}))", 0],
])("after %s a page waits for %i of its scripts", async (script, waiting) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(recordListeners);
  const html = `<script>${script}; window.seen = klarstandardListeners.due.size</script>`;
  await page.goto(`data:text/html,${encodeURIComponent(html)}`);
  const seen = await page.evaluate(() => Reflect.get(window, "seen") as Listeners["due"]["size"]);
  expect(seen).toBe(waiting);
});
