import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, onTestFinished, test } from "vitest";
import { qualwebEngine, readLess } from "../../../src/audit/browser/qualweb-engine.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { openTab } from "../../../src/tab/tab.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();
const path = "/lillerup/hjemmehjaelp/tjekliste/";

test("a page that the engine scrolls by its focus is judged as if it had not", async () => {
  const page = await open("/");
  const tab = await openTab(page, urlOf(path), 30_000);
  await page.setViewport({ width: 1280, height: 300 });
  expect((await qualwebEngine.run({ path, tab })).findings).toEqual([]);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  // Whoever uses the page after the engine has the browser's own focus again.
  await page.focus("main input[type=text]");
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test("an ACT rule finds a barrier; a technique that is not used, or that misjudges, is a question", async () => {
  const table = "<table><tr><td>Pris</td><td>10 kr.</td></tr><tr><td>Pris</td><td>20 kr.</td></tr></table>";
  const folder = await folderOf({
    "index.html": `<!doctype html><html lang="da"><head><title>Priser</title></head><body><h1>Priser</h1>
<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>
<p><a href="/" onfocus="this.blur()">Forside</a></p>
<p><a href="/priser/" aria-label="Alle priser">Alle <span hidden>vore</span> priser</a></p>${table}</body></html>`,
  });
  const server = await serveFolder({ folder });
  onTestFinished(() => server.close());
  const tab = await openTab(await open("/"), server.urlOf("/"), 30_000);
  const { findings } = await qualwebEngine.run({ path: "/", tab });
  const weights = new Map(findings.map(({ code, weight }) => [code, weight]));
  expect(weights.get("qualweb/QW-ACT-R17")).toBe("barrier");
  expect(weights.get("qualweb/QW-WCAG-T24")).toBe("question");
  expect(weights.get("qualweb/QW-ACT-R30")).toBe("question");
  expect(weights.get("qualweb/QW-WCAG-T2")).toBe("question");
});

test("QualWeb gives the same answer for some of a text around a letter as for all of it", async () => {
  const page = await open("/");
  // Only require finds QualWeb's bundles.
  const { resolve } = createRequire(import.meta.url);
  for (const name of ["@qualweb/qw-page", "@qualweb/util"])
    await page.evaluate(readFileSync(resolve(name), "utf8"));
  const texts = [
    "",
    "a",
    "12",
    "1a",
    "Du kan få hjælp til at komme i gang.",
    `${"1 ".repeat(40)}kr.`,
    "العربية",
    "→ … ★",
    `${"→".repeat(3000)}a`,
    `x${"→".repeat(3000)}`,
    "日本語のテキスト",
  ];
  const answers = () =>
    page.evaluate((given) => {
      const { DomUtils } = window as unknown as { DomUtils: { isHumanLanguage: (text: string) => boolean } };
      return given.map((text) => DomUtils.isHumanLanguage(text));
    }, texts);
  const whole = await answers();
  await page.evaluate(readLess);
  expect(await answers()).toEqual(whole);
  expect(new Set(whole)).toEqual(new Set([true, false]));
});
