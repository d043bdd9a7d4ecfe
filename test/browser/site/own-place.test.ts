import { expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();
const phone = { width: 390, height: 844 };

const kept = (page: Page) => page.evaluate(() => [Object.keys(localStorage), document.cookie]);
const isShown = (page: Page) => page.$eval(".own-place", (place) => place.checkVisibility());
const home = (path = "/lillerup/") => `.place-entry__name[href="${path}"]`;

async function rememberedHome(): Promise<Page> {
  const page = await open("/", { viewport: phone });
  await page.click(".remember input");
  await Promise.all([page.waitForNavigation(), page.click(home())]);
  await page.goto(urlOf("/"));
  return page;
}

test("nothing is kept before it is asked for, neither by looking nor by choosing a municipality", async () => {
  const page = await open("/", { viewport: phone });
  await Promise.all([page.waitForNavigation(), page.click(home())]);
  await page.goto(urlOf("/"));
  expect(await kept(page)).toEqual([[], ""]);
  expect(await isShown(page)).toBe(false);
});

test("a municipality is kept on the device alone when asked for, and stands first with its number", async () => {
  const page = await rememberedHome();
  expect(await kept(page)).toEqual([["klarstandard-municipality"], ""]);
  const shown = await page.$eval(".own-place", (place) => [
    place.querySelector(".own-place__link")?.textContent,
    place.querySelector(".own-place__link")?.getAttribute("href"),
    place.querySelector(".own-place__print")?.getAttribute("href"),
    place.querySelector(".phones__number")?.getAttribute("href"),
  ]);
  expect(shown).toEqual([
    "Gå til Lillerup Kommune",
    "/lillerup/",
    "/lillerup/udskrifter/",
    "tel:+4512345600",
  ]);
  expect(await page.$eval(".own-place .note", (note) => note.textContent)).toContain("Kun din egen browser");
  await page.click(".own-place button");
});

test("its number is shown where a long list puts the numbers aside", async () => {
  const page = await rememberedHome();
  await page.$$eval(".place-entry", (entries) => {
    for (const entry of entries) {
      const aside = document.createElement("template");
      aside.content.append(...entry.querySelectorAll(".phones"));
      entry.append(aside);
    }
    dispatchEvent(new Event("pageshow"));
  });
  const numbers = await page.$$eval(".phones__number", (links) =>
    links.map((link) => link.getAttribute("href")),
  );
  expect(numbers).toEqual(["tel:+4512345600"]);
  await page.click(".own-place button");
});

test("one click forgets it, says so and leaves nothing", async () => {
  const page = await rememberedHome();
  await page.click(".own-place button");
  expect(await kept(page)).toEqual([[], ""]);
  expect(await isShown(page)).toBe(false);
  const focused = () => document.activeElement?.textContent;
  expect(await page.evaluate(focused)).toBe("Din kommune er glemt.");
});

test("„Glem mine valg“ forgets it, too", async () => {
  const page = await rememberedHome();
  await page.click(".reader summary");
  await (await page.waitForSelector(".reader__group button"))?.click();
  expect(await kept(page)).toEqual([[], ""]);
  expect(await isShown(page)).toBe(false);
});

test("a browser that refuses storage shows the front page as usual", async () => {
  const page = await open("/om/");
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto(urlOf("/"));
  await page.click(".remember input");
  await Promise.all([page.waitForNavigation(), page.click(home())]);
  expect(page.url()).toBe(urlOf("/lillerup/"));
});

test("without JavaScript nothing is offered that would not work", async () => {
  const page = await open("/", { javaScript: false });
  const hidden = await page.$$eval(".own-place, .remember, .list-filter", (parts) =>
    parts.filter((part) => part.checkVisibility()).map(({ className }) => className),
  );
  expect(hidden).toEqual([]);
  expect(await page.$$eval(".place-entry__name", (links) => links.length)).toBe(2);
});

test("an example of a search leads to its results, and its words reach no host", async () => {
  const page = await open("/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await Promise.all([page.waitForNavigation(), page.click(".examples a")]);
  expect(new URL(page.url()).hash).toMatch(/^#q=./);
  await page.waitForSelector("#search-results:not([hidden]) a");
  expect(asked.filter((url) => new URL(url).search.includes("q="))).toEqual([]);
});
