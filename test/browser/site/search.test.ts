import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { searchFor, statusOf, told } from "../../helpers/searching.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

const namesOf = (page: Page) =>
  page.$$eval("#search-list .result__name a", (all) => all.map((one) => one.textContent));
const pathsOf = (page: Page) =>
  page.$$eval("#search-list .result__name a", (all) =>
    all.map((one) =>
      one instanceof HTMLAnchorElement ? new URL(one.href).pathname + new URL(one.href).hash : "",
    ),
  );
const liveOf = (page: Page) => page.$eval("#search-live", ({ textContent }) => textContent);
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");

async function searchFrom(path: string, field: string, words: string): Promise<Page> {
  const page = await open(path);
  await page.type(field, words);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  return page;
}

describe("a search", () => {
  test("from the front page leads to its results, and the focus to the sentence that tells how many", async () => {
    const page = await searchFrom("/", "main input[type=search]", "madservice");
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice"));
    expect(await told(page, /resultat/)).toMatch(/^\d+ resultater for „madservice“$/);
    expect((await namesOf(page))[0]).toContain("Madservice");
    expect(await focusOf(page)).toBe("search-status");
    expect(await page.title()).toContain("resultater for „madservice“");
  });

  test("from the header of any page leads to its results", async () => {
    const page = await searchFrom("/om/", ".site-header input[type=search]", "madservice");
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice"));
    await told(page, /resultat/);
    expect(
      await page.$eval("#search-input", (input) => (input instanceof HTMLInputElement ? input.value : "")),
    ).toBe("madservice");
  });

  test("shows a standard once, under a name that no other result has, with its editions", async () => {
    const page = await open("/soeg/#q=madservice");
    await told(page, /resultat/);
    const names = await namesOf(page);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("Madservice, Tvivlstrup Kommune"))).toHaveLength(1);
    const ways = await page.$$eval("#search-list li", (items) =>
      [
        ...(items
          .find((item) => item.textContent.includes("Tvivlstrup"))
          ?.querySelectorAll(".result__ways a") ?? []),
      ].map((link) => link.getAttribute("href")),
    );
    expect(ways).toContain("/tvivlstrup/madservice/tjekliste/");
  });

  test("leads to the section that answers", async () => {
    const page = await open("/soeg/#q=hvad koster madservice");
    await told(page, /resultat/);
    expect((await pathsOf(page))[0]).toMatch(
      /^\/(?:lillerup|tvivlstrup)\/madservice\/#(?:pris|det-korte-svar)$/,
    );
  });

  test("finds a standard by a word that people use and no text has", async () => {
    const page = await open("/soeg/#q=HJV");
    await told(page, /resultat/);
    const names = await namesOf(page);
    expect(names[0]).toContain("Hjemmehjælp");
    expect(
      await page.$$eval(
        ".result__text",
        (all) => all.filter((one) => one.textContent.includes("HJV")).length,
      ),
    ).toBe(0);
  });

  test("reads words without Danish letters, and says so", async () => {
    const page = await open("/soeg/#q=bostotte");
    await told(page, /resultat/);
    expect((await namesOf(page))[0]).toContain("Bostøtte");
    expect(await page.$eval(".search-notes", (notes) => notes.textContent)).toContain(
      "Viser resultater for bostøtte",
    );
    await page.click(".link-button");
    expect(await told(page, /ikke/)).toMatch(/^Vi fandt ikke noget for „bostotte“/);
  });

  test("for words that no page has names them", async () => {
    const page = await open("/soeg/#q=madservice xylofon");
    expect(await told(page, /Ingen side/)).toMatch(
      /^Ingen side har ordet „xylofon“\. Her er \d+ resultat(?:er)?, der kan ligne$/,
    );
  });

  test("that finds nothing says so and points to the list", async () => {
    const page = await open("/soeg/#q=enhjørning");
    expect(await told(page, /ikke/)).toBe(
      "Vi fandt ikke noget for „enhjørning“. Prøv et andet ord, eller brug listen herunder.",
    );
    expect(await namesOf(page)).toEqual([]);
    expect(await page.$eval("#liste", (heading) => heading.checkVisibility())).toBe(true);
  });

  test("for what others decide says who does", async () => {
    const page = await open("/soeg/#q=folkepension");
    await told(page, /ikke/);
    expect(await page.$eval(".search-elsewhere", (note) => note.textContent)).toBe(
      "Folkepension er ikke med i kvalitetsstandarderne her. Udbetaling Danmark afgør den. Spørg på borger.dk eller i borgerservice.",
    );
  });

  test("without words asks for some and stays in the field", async () => {
    const page = await open("/soeg/");
    await page.focus("#search-input");
    await page.keyboard.press("Enter");
    expect(await told(page, /Skriv/)).toBe("Skriv, hvad du leder efter, eller brug listen herunder.");
    expect(await focusOf(page)).toBe("search-input");
    expect(await liveOf(page)).toBe("Skriv, hvad du leder efter, eller brug listen herunder.");
  });

  test("is told once: what is focused is not announced as well", async () => {
    const page = await open("/soeg/");
    await searchFor(page, "madservice");
    await told(page, /resultat/);
    expect(await focusOf(page)).toBe("search-status");
    expect(await liveOf(page)).toBe("");
  });

  test("is a step of its own, so that Back leads to the one before, title and all", async () => {
    const page = await open("/soeg/");
    await searchFor(page, "madservice");
    await told(page, /„madservice“/);
    await searchFor(page, "bostøtte");
    await told(page, /„bostøtte“/);
    await page.goBack();
    expect(await told(page, /„madservice“/)).toContain("madservice");
    expect(await page.title()).toContain("„madservice“");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("#search-results") === null);
    expect(await page.title()).toMatch(/^Søg – /);
  });

  test("shows its first result without scrolling on a small phone", async () => {
    const page = await open("/soeg/#q=bostotte lillerup", { viewport: { width: 375, height: 667 } });
    await told(page, /resultat/);
    const bottom = await page.$eval(
      "#search-list .result__name",
      (name) => name.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThan(667);
  });

  test("takes signs of HTML for signs", async () => {
    const page = await open(
      `/soeg/#${new URLSearchParams({ q: '<img src=x onerror="alert(1)"> madservice' })}`,
    );
    await told(page, /Ingen side|resultat/);
    expect(await page.$$eval("#search-results img", (all) => all.length)).toBe(0);
  });
});

describe("what results are narrowed by", () => {
  test("is kept in the address, and announced", async () => {
    const page = await open("/soeg/#q=madservice");
    const before = await told(page, /resultat/);
    await page.select("#filter-kommune", "Tvivlstrup Kommune");
    await page.waitForFunction(
      (old) => document.querySelector("#search-status")?.textContent !== old,
      { timeout: 10_000 },
      before,
    );
    const names = await namesOf(page);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.includes("Tvivlstrup"))).toEqual([]);
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice&kommune=Tvivlstrup+Kommune"));
    expect(await liveOf(page)).toBe(await statusOf(page));
  });

  test("is read from the words, misspelt too, and one click takes it away", async () => {
    const page = await open("/soeg/#q=madservice tvivlstrub");
    await told(page, /resultat/);
    expect((await namesOf(page)).filter((name) => !name.includes("Tvivlstrup"))).toEqual([]);
    await page.click(".chip");
    await page.waitForFunction(() => document.querySelector(".chip") === null);
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice"));
    expect((await namesOf(page)).some((name) => name.includes("Lillerup"))).toBe(true);
  });

  test("an edition leads to its page", async () => {
    const page = await open("/soeg/#q=tjekliste madservice tvivlstrup");
    await told(page, /resultat/);
    expect(await pathsOf(page)).toEqual(["/tvivlstrup/madservice/tjekliste/"]);
  });

  test("chosen alone lists what it stands for", async () => {
    const page = await open("/soeg/#udgave=Tjekliste");
    await told(page, /resultat/);
    const paths = await pathsOf(page);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !path.endsWith("/tjekliste/"))).toEqual([]);
  });

  test("stands as it was when the address is opened again", async () => {
    const page = await open("/soeg/?q=madservice&kommune=Tvivlstrup+Kommune");
    await told(page, /resultat/);
    const chosen = await page.$eval("#filter-kommune", (select) =>
      select instanceof HTMLSelectElement ? select.value : "",
    );
    expect(chosen).toBe("Tvivlstrup Kommune");
    expect((await namesOf(page)).filter((name) => !name.includes("Tvivlstrup"))).toEqual([]);
  });

  test("is named where it leaves nothing", async () => {
    const page = await open("/soeg/#q=værested&kommune=Tvivlstrup+Kommune");
    expect(await told(page, /ikke/)).toMatch(/^Vi fandt ikke noget for „værested“ i Tvivlstrup Kommune\./);
  });
});

test("a long list goes on where it stopped, with the focus on the first new one, and twice is no trouble", async () => {
  const page = await open("/soeg/#q=hjælp støtte kommunens mad");
  await told(page, /resultat/);
  const all = Number(/(\d+) resultat/.exec(await statusOf(page))?.[1]);
  expect(all).toBeGreaterThan(10);
  await page.$eval("#search-more", (button) => {
    if (!(button instanceof HTMLButtonElement)) return;
    button.click();
    button.click();
  });
  await page.waitForFunction(() => document.querySelectorAll("#search-list li").length > 10);
  const names = await namesOf(page);
  expect(names).toHaveLength(Math.min(all, 20));
  expect(new Set(names).size).toBe(names.length);
  const focused = await page.$$eval("#search-list li", (items) =>
    items.findIndex((item) => item.contains(document.activeElement)),
  );
  expect(focused).toBe(10);
});
