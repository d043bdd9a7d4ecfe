import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { findBrowser, launchToAudit, type Page } from "../../../src/browser/index.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";

const site = await builtSite({
  municipalities: ["lillerup", "tvivlstrup"],
  pathPrefix: "/x/",
  relative: true,
});
// Where a folder lies on a shared drive, its path has letters and spaces that no address has.
const folder = join(lastingFolder("klarstandard-drev-"), "Fælles drev (æøå)");
const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
beforeAll(() => cp(site.folder, folder, { recursive: true }));
afterAll(() => browser.close());

const fileOf = (path: string) => `${path}${path.endsWith("/") ? "index.html" : ""}`;
const addressOf = (path: string) => pathToFileURL(join(folder, fileOf(path))).href;

/** Opens a page of the folder; tells what could not be loaded. */
async function opened(path: string): Promise<{ readonly page: Page; readonly failed: string[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") failed.push(message.text());
  });
  page.on("pageerror", (error) => failed.push(String(error)));
  await page.goto(addressOf(path), { waitUntil: "load" });
  return { page, failed };
}

test("in a folder, everything that a page names is a file that is there", () => {
  const lost = site.pages.flatMap(({ path, document }) =>
    ["href", "src", "action", "data-print", "data-pagefind"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .map((element) => element.getAttribute(name) ?? "")
        .map((written) => new URL(written, addressOf(path)))
        .filter(({ protocol }) => protocol === "file:")
        .map((address) => fileURLToPath(new URL(address.pathname, address)))
        .filter((file) => !existsSync(file) || !/\.[a-z0-9]+$/.test(file))
        .map((file) => `${path} ${file}`),
    ),
  );
  expect(lost).toEqual([]);
});

test("every page opens there with its styles and scripts, and nothing fails", {
  timeout: 120_000,
}, async () => {
  const { page, failed } = await opened("/");
  // What stands at a former address leads on before it can be looked at.
  const stays = site.pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  expect(stays.length).toBeGreaterThan(30);
  for (const { path } of stays) {
    await page.goto(addressOf(path), { waitUntil: "load" });
    expect([path, failed]).toEqual([path, []]);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect([path, font]).toEqual([path, expect.stringContaining("Atkinson")]);
    expect([path, await page.$$eval(".reader", ({ length }) => length)]).toEqual([path, 1]);
  }
});

test("a link leads on, and the reader's choices hold on the next page", async () => {
  const { page } = await opened("/");
  await page.click(".reader__summary");
  // The fields come with the fold, which tells that it is open a moment after the click.
  await (await page.waitForSelector(".reader [name=colours][value=dark]"))?.click();
  // Another process shows the next page of a folder, and hears of what was stored a moment later.
  await page.waitForNetworkIdle({ idleTime: 500 });
  await Promise.all([page.waitForNavigation(), page.click(".place-entry__name")]);
  expect(page.url()).toMatch(/\/(?:lillerup|tvivlstrup)\/index\.html$/);
  expect(await page.evaluate(() => document.documentElement.dataset["colours"])).toBe("dark");
});

test("the search says that it needs a server, and its list serves", async () => {
  const { page, failed } = await opened("/om/");
  await page.type(".site-header input", "angst");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForSelector("#search-status");
  expect(await page.$eval("#search-status", ({ textContent }) => textContent)).toBe(
    "Søgningen virker ikke, når siden er åbnet fra en mappe, for den kræver en server. Brug listen herunder.",
  );
  expect(failed).toEqual([]);
  await Promise.all([page.waitForNavigation(), page.click(".link-list a")]);
  expect(page.url()).toMatch(/\/index\.html$/);
});

test("it has no worker, which no browser runs from a folder, and its address for others is whole", () => {
  expect(site.files.filter((file) => /(?:^|\/)(?:sw\.js|offline\.(?:html|json))$/.test(file))).toEqual([]);
  const canonical = site.page("/lillerup/").document.querySelector("link[rel=canonical]");
  expect(canonical?.getAttribute("href")).toBe("https://standarder.example/x/lillerup/");
});
