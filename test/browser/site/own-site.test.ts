import { expect, test } from "vitest";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite(["storeby"]);

test("on a municipality's own site a search names neither the municipality nor us, and leads to the page at the root", async () => {
  const page = await open("/");
  await page.type("main input[type=search]", "genoptræning");
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  await page.waitForFunction(() => document.title.includes("resultat"), { timeout: 10_000 });
  expect(await page.title()).toMatch(/^\d+ resultat(?:er)? for „genoptræning“ – Storeby Kommune$/);
  const shown = await page.$eval("#search-results", ({ textContent }) => textContent);
  expect(shown).not.toMatch(/Klarstandard|Genoptræning, Storeby Kommune/);
  await Promise.all([page.waitForNavigation(), page.click("#search-list a")]);
  expect(page.url()).toMatch(new RegExp(`^${urlOf("/genoptraening/")}`));
});

test("its logo stands beside its name within the window, on a light plate in dark colours too", async () => {
  for (const look of [{ viewport: { width: 320, height: 640 } }, { colours: "dark" } as const]) {
    const page = await open("/genoptraening/", look);
    const { width, height, ground, right } = await page.$eval(".site-header__logo", (logo) => {
      const box = logo.getBoundingClientRect();
      const { backgroundColor } = getComputedStyle(logo);
      return { width: box.width, height: box.height, right: box.right, ground: backgroundColor };
    });
    expect([width, height]).toEqual([48, 48]);
    expect(right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
    expect(ground).toBe("rgb(255, 253, 248)");
  }
});

test("the main number is found by search: on the start page, and on a standard that names nobody", async () => {
  const page = await open("/soeg/#q=hovednummer");
  await page.waitForFunction(() => document.title.includes("resultat"), { timeout: 10_000 });
  const found = await page.$$eval(".result__name a", (all) => all.map((one) => new URL(one.href).pathname));
  expect(found).toEqual(expect.arrayContaining(["/", "/kontaktperson/"]));
});
