import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

const statusOf = (page: Page) => page.$eval("#search-status", ({ textContent }) => textContent);
const placesOf = (page: Page) =>
  page.$$eval("#search-list .place", (all) => all.map((one) => one.textContent));

/** Waits until the results are told; gives the sentence. */
async function told(page: Page, words: RegExp): Promise<string> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector("#search-status")?.textContent ?? ""),
    { timeout: 10_000 },
    words.source,
  );
  return statusOf(page);
}

async function searchFrom(path: string, field: string, words: string): Promise<Page> {
  const page = await open(path);
  await page.type(field, words);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  return page;
}

describe("a search", () => {
  test("from the front page leads to its results", async () => {
    const page = await searchFrom("/", "main input[type=search]", "madservice");
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice"));
    expect(await told(page, /fundet/)).toMatch(/^\d+ sider fundet for „madservice“$/);
    const titles = await page.$$eval("#search-list a", (links) =>
      links.map(({ textContent }) => textContent),
    );
    expect(titles.length).toBeGreaterThan(4);
    expect(titles[0]).toContain("Madservice");
  });

  test("from the header of any page leads to its results", async () => {
    const page = await searchFrom("/om/", ".site-header input[type=search]", "madservice");
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice"));
    await told(page, /fundet/);
    expect(
      await page.$eval("#search-input", (input) => (input instanceof HTMLInputElement ? input.value : "")),
    ).toBe("madservice");
  });

  test("leads on to the page that was found", async () => {
    const page = await open("/soeg/?q=madservice&kommune=Tvivlstrup+Kommune&udgave=Tjekliste");
    expect(await told(page, /fundet/)).toBe("1 side fundet for „madservice“");
    await Promise.all([page.waitForNavigation(), page.click("#search-list a")]);
    expect(page.url()).toBe(urlOf("/tvivlstrup/madservice/tjekliste/"));
  });

  test("finds a standard by a word that people use and no text has", async () => {
    const page = await open("/soeg/?q=HJV");
    await told(page, /fundet/);
    const found = await page.$$eval("#search-list li", (items) =>
      items.map((one) => [
        one.querySelector("a")?.textContent,
        one.querySelector(".place")?.textContent.split(" · ").at(1),
      ]),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const [title, edition] of found) {
      expect(title).toContain("Hjemmehjælp");
      expect(edition).toBe("Hele indholdet");
    }
    const excerpts = await page.$$eval("#search-list li p:last-child", (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(excerpts.filter((text) => text.includes("HJV"))).toEqual([]);
  });

  test("finds words with Danish letters", async () => {
    const page = await open("/soeg/?q=støtte");
    expect(await told(page, /fundet/)).toMatch(/^\d+ sider fundet for „støtte“$/);
  });

  test("for words that no page has together shows the pages that have some, and says so", async () => {
    const page = await open("/soeg/?q=madservice+xylofon");
    const status = await told(page, /ordene/);
    expect(status).toMatch(
      /^Ingen side har alle ordene „madservice xylofon“\. Her er de \d+ sider, der har nogle af dem$/,
    );
    expect((await placesOf(page)).length).toBeGreaterThan(0);
  });

  test("that finds nothing says so and points to the list", async () => {
    const page = await open("/soeg/?q=enhjørning");
    expect(await told(page, /ikke/)).toBe(
      "Vi fandt ikke noget for „enhjørning“. Prøv et andet ord, eller brug listen herunder.",
    );
    expect(await page.$$eval("#search-list li", (items) => items.length)).toBe(0);
    expect(await page.$eval("#liste", (heading) => heading.checkVisibility())).toBe(true);
  });

  test("that is sent moves the focus to the sentence that tells the number of results", async () => {
    const page = await open("/soeg/");
    await page.type("#search-input", "madservice");
    await page.keyboard.press("Enter");
    await told(page, /fundet/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-status");
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice"));
  });

  test("that cannot load its index says so, and the list still serves", async () => {
    const page = await open("/soeg/");
    await page.setRequestInterception(true);
    page.on(
      "request",
      (request) => void (request.url().includes("/pagefind/") ? request.abort() : request.continue()),
    );
    await page.type("#search-input", "madservice");
    await page.keyboard.press("Enter");
    expect(await told(page, /virker/)).toBe("Søgningen virker ikke lige nu. Brug listen herunder.");
  });
});

describe("a filter", () => {
  test("leaves the results of one municipality, and is kept in the address", async () => {
    const page = await open("/soeg/?q=madservice");
    const before = await told(page, /fundet/);
    await page.select("#filter-kommune", "Tvivlstrup Kommune");
    await page.waitForFunction(
      (old) => document.querySelector("#search-status")?.textContent !== old,
      { timeout: 10_000 },
      before,
    );
    const places = await placesOf(page);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !place.startsWith("Tvivlstrup Kommune"))).toEqual([]);
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice&kommune=Tvivlstrup+Kommune"));
  });

  test("chosen alone lists what it stands for", async () => {
    const page = await open("/soeg/?udgave=Tjekliste");
    expect(await told(page, /fundet/)).toBe("7 sider fundet");
    expect((await placesOf(page)).filter((place) => !place.endsWith("Tjekliste"))).toEqual([]);
  });

  test("stands as it was when the address is opened again", async () => {
    const page = await open("/soeg/?q=madservice&kommune=Tvivlstrup+Kommune");
    await told(page, /fundet/);
    const chosen = await page.$eval("#filter-kommune", (list) =>
      list instanceof HTMLSelectElement ? list.value : "",
    );
    expect(chosen).toBe("Tvivlstrup Kommune");
    expect((await placesOf(page)).filter((place) => !place.startsWith("Tvivlstrup"))).toEqual([]);
  });
});

test("a long list of results goes on where it stopped, with the focus on the first new one", async () => {
  const page = await open("/soeg/?q=kommune");
  await told(page, /fundet/);
  expect(await page.$$eval("#search-list li", (items) => items.length)).toBe(10);
  await page.click("#search-more button");
  await page.waitForFunction(() => document.querySelectorAll("#search-list li").length > 10);
  await page.waitForFunction(() => document.activeElement?.closest("#search-list li") !== null);
  const focused = await page.$$eval("#search-list li", (items) =>
    items.findIndex((item) => item.contains(document.activeElement)),
  );
  expect(focused).toBe(10);
});
