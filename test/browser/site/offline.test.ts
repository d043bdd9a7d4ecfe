import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { readersWithout } from "../../helpers/readers-without.ts";

const municipalities = ["lillerup", "kortstrup"];
const pathPrefix = "/x/";
const site = await builtSite({ municipalities, pathPrefix });
const printed = await builtSite({ municipalities: ["tvivlstrup"], pathPrefix, form: "national", pdf: true });
const newer = await builtSite({ municipalities, pathPrefix, baseUrl: "https://ny.example" });
const withoutOffline = await builtSite({ municipalities, pathPrefix, offline: false });
const { serve, cutNetwork, urlOf, newReader, keptBy, visited } = await readersWithout(pathPrefix);

beforeEach(() => serve(site));

const heading = (page: Page) => page.$eval("h1", ({ textContent }) => textContent);

describe("after one visit to a municipality, without a network", () => {
  test("each of its pages opens as it was, with its looks and scripts", { timeout: 180_000 }, async () => {
    const page = await newReader();
    await visited(page, "/lillerup/hjemmehjaelp/");
    await cutNetwork();
    const failed: string[] = [];
    page.on("requestfailed", (request) => failed.push(request.url()));
    const paths = site.pages.map(({ path }) => path).filter((path) => path.startsWith("/lillerup/"));
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      await page.goto(urlOf(path), { waitUntil: "load" });
      const title = site.page(path).document.title;
      expect([path, await page.title()]).toEqual([path, title]);
      expect(await page.$$eval(".reader", ({ length }) => length)).toBe(1);
    }
    // The pictures of papers come with the papers.
    expect(failed.filter((url) => !url.endsWith(".webp"))).toEqual([]);
  });

  test("the front page, the list from A to Å and the words do too; the search says why it does not", async () => {
    const page = await newReader();
    await visited(page, "/lillerup/");
    await cutNetwork();
    for (const path of ["/", "/emner/", "/ordliste/", "/om/", "/tilgaengelighed/"]) {
      await page.goto(urlOf(path), { waitUntil: "load" });
      expect(await page.title()).toBe(site.page(path).document.title);
    }
    await page.setOfflineMode(true);
    await page.goto(urlOf("/soeg/#q=angst"), { waitUntil: "load" });
    await page.waitForSelector(".search-notes button");
    expect(await page.$eval("#search-status", ({ textContent }) => textContent)).toContain(
      "ingen forbindelse til nettet",
    );
  });

  test("a page that is not kept says so, which municipalities are, and whom to call there", async () => {
    const page = await newReader();
    await visited(page, "/kortstrup/", "/x/kortstrup/offline.json");
    await cutNetwork();
    await page.goto(urlOf("/lillerup/"), { waitUntil: "load" });
    expect(await heading(page)).toBe("Du har ikke forbindelse til nettet");
    await page.waitForSelector("#gemt:not([hidden])");
    expect(await page.$eval("#gemt li", ({ textContent }) => textContent)).toMatch(
      /^Kortstrup Kommune, ring [\d\u00a0 ]+$/,
    );
    await page.click("#gemt li a");
    await page.waitForFunction(() => document.title.startsWith("Kortstrup Kommune"));
  });

  test("a paper opens that was chosen, and is taken away again; others are not kept", async () => {
    await serve(printed);
    const page = await newReader();
    await visited(page, "/tvivlstrup/udskrifter/", "/x/tvivlstrup/offline.json");
    const button = await page.waitForSelector(".keep:not([hidden]) button");
    const text = () => button?.evaluate(({ textContent }) => textContent);
    expect(await text()).toMatch(/^Gem til brug uden net \(\d+\u00a0PDF-filer, [\d,]+\u00a0[kM]B\)$/);
    await button?.click();
    await page.waitForFunction(() => document.querySelector(".desk")?.textContent.includes("Gemt. "));
    expect(await text()).toMatch(/^Slet de gemte papirer \([\d,]+\u00a0[kM]B\)$/);
    const desk = await page.$eval(".desk", (section) =>
      [...section.querySelectorAll("a")]
        .map(({ pathname }) => pathname)
        .filter((one) => one.endsWith(".pdf")),
    );
    const papers = async () =>
      (await keptBy(page)).flatMap(([, paths]) => paths).filter((path) => path.endsWith(".pdf"));
    expect((await papers()).toSorted()).toEqual(desk.toSorted());
    await cutNetwork();
    const [paper = ""] = desk;
    const answer = page.waitForResponse((response) => response.url().endsWith(paper));
    await page.evaluate(
      (src) => document.body.append(Object.assign(document.createElement("iframe"), { src })),
      paper,
    );
    expect((await answer).headers()["content-type"]).toBe("application/pdf");
    await button?.click();
    await page.waitForFunction(() => document.querySelector(".desk")?.textContent.includes("er slettet"));
    expect(await papers()).toEqual([]);
  });
});

test("the page with everything printable has no empty frames in place of pictures that are not kept", async () => {
  await serve(printed);
  const page = await newReader();
  await visited(page, "/tvivlstrup/", "/x/tvivlstrup/offline.json");
  const shown = () =>
    page.$$eval(".paper__picture", (pictures) => pictures.filter((one) => one.checkVisibility()).length);
  await page.setViewport({ width: 1280, height: 4000 });
  await cutNetwork();
  await page.goto(urlOf("/tvivlstrup/udskrifter/"), { waitUntil: "load" });
  await vi.waitFor(async () => expect(await shown()).toBe(0), { timeout: 5000 });
  expect(await page.$$eval(".paper__name", ({ length }) => length)).toBeGreaterThan(3);
  await serve(printed);
  await page.goto(urlOf("/tvivlstrup/udskrifter/"), { waitUntil: "networkidle0" });
  expect(await shown()).toBeGreaterThan(3);
});

test("online, a page is always the newest one; a new site takes the kept one's place", async () => {
  const page = await newReader();
  await visited(page, "/lillerup/");
  const [before] = await keptBy(page);
  await serve(newer);
  await page.goto(urlOf("/lillerup/"), { waitUntil: "load" });
  const canonical = () => page.$eval("link[rel=canonical]", (link) => link.getAttribute("href"));
  expect(await canonical()).toBe("https://ny.example/x/lillerup/");
  await page.waitForFunction(
    async (old) => !(await caches.keys()).includes(old),
    { polling: 100 },
    before?.[0] ?? "",
  );
  expect(await keptBy(page)).toHaveLength(1);
  await cutNetwork();
  await page.goto(urlOf("/lillerup/hjemmehjaelp/"), { waitUntil: "load" });
  expect(await canonical()).toBe("https://ny.example/x/lillerup/hjemmehjaelp/");
});

test("a site that is built with --no-offline rids a browser of the worker and of all that it kept", async () => {
  const page = await newReader();
  await visited(page, "/lillerup/");
  await serve(withoutOffline);
  await page.goto(urlOf("/lillerup/"), { waitUntil: "load" });
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0,
    { polling: 100 },
  );
  await page.goto(urlOf("/lillerup/madservice/"), { waitUntil: "load" });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

describe("on a machine that many people use", () => {
  test("what is kept is the site's own files, the same for everybody: no word that somebody typed", async () => {
    const page = await newReader();
    await visited(page, "/lillerup/");
    await page.goto(urlOf("/soeg/?q=angst"), { waitUntil: "load" });
    await page.goto(urlOf("/lillerup/hjemmehjaelp/klage/"), { waitUntil: "load" });
    await page.type("#hvorfor", "Jeg kan ikke selv");
    await page.goto(urlOf("/lillerup/hjemmehjaelp/tjekliste/"), { waitUntil: "load" });
    const kept = (await keptBy(page)).flatMap(([, paths]) => paths);
    const own = ["/x/sw.js", ...site.files.map((file) => pathPrefix + file.replace(/index\.html$/, ""))];
    expect(kept.filter((path) => !own.includes(path))).toEqual([]);
    expect(kept.filter((path) => path.endsWith(".pdf"))).toEqual([]);
  });

  test("“Glem mine valg” takes away all that is kept", async () => {
    const page = await newReader();
    await visited(page, "/lillerup/");
    await page.click(".reader__summary");
    await (await page.waitForSelector(".reader__form button"))?.click();
    await page.waitForFunction(async () => (await caches.keys()).length === 0, { polling: 50 });
  });
});
